import { ask } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import { useResource } from '../../../api/resource.ts';
import { FailureNotice } from '../../../components/Failure/FailureNotice.tsx';
import { Signatories } from '../../../components/Signatories/Signatories.tsx';
import { Table } from '../../../components/Table/Table.tsx';
import { Waiting } from '../../../components/Waiting/Waiting.tsx';
import { sectorNames } from '../../../words/consultation.ts';
import { RegisterPage } from '../RegisterPage.tsx';
import { text } from './text.ts';

const PAGE = 100;

/** Who signed up and waits for CVS staff, and all who have signed. */
export function CompactScreen() {
  return (
    <RegisterPage heading={text.heading} lead={text.lead}>
      <Applied />
      <section aria-labelledby="signed">
        <h2 class="govuk-heading-m" id="signed">
          {text.signedHeading}
        </h2>
        <Signatories
          base="/workspace/register/compact"
          act={({ id, name }) => (
            <a
              class="govuk-link"
              href={`/workspace/organisations/${id}/compact`}
              aria-label={text.lapseLabel(name)}
            >
              {text.lapse}
            </a>
          )}
        />
      </section>
    </RegisterPage>
  );
}

function Applied() {
  const applied = useResource('applied', () =>
    ask(api.GET('/api/v1/organisations', { params: { query: { compact: ['applied'], limit: PAGE } } })),
  );
  const { value } = applied;
  return (
    <section aria-labelledby="waiting">
      <h2 class="govuk-heading-m" id="waiting">
        {text.waitingHeading}
      </h2>
      {!value && !applied.failure && <Waiting what={text.waiting} />}
      {applied.failure && <FailureNotice failure={applied.failure} onRetry={applied.reload} />}
      {value?.items.length === 0 && <p class="govuk-body">{text.none}</p>}
      {value && value.items.length > 0 && (
        <Table
          caption={text.waitingHeading}
          captionHidden
          rows={value.items}
          keyOf={(each) => each.id}
          columns={[
            {
              heading: text.columns.organisation,
              cell: ({ id, name }) => (
                <a class="govuk-link" href={`/organisations/${id}`}>
                  {name}
                </a>
              ),
            },
            { heading: text.columns.sector, cell: (each) => sectorNames[each.sector] },
            {
              heading: text.columns.open,
              cell: ({ id, name }) => (
                <a
                  class="govuk-link"
                  href={`/workspace/organisations/${id}/compact`}
                  aria-label={text.settleLabel(name)}
                >
                  {text.settle}
                </a>
              ),
            },
          ]}
        />
      )}
      {value?.next && <p class="govuk-body">{text.moreWait}</p>}
    </section>
  );
}
