import { useLocation } from 'preact-iso/router';
import { ask } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import { useResource } from '../../../api/resource.ts';
import { FailureNotice } from '../../../components/Failure/FailureNotice.tsx';
import { Paging } from '../../../components/Paging/Paging.tsx';
import { Table } from '../../../components/Table/Table.tsx';
import { Waiting } from '../../../components/Waiting/Waiting.tsx';
import { dayInShort } from '../../../time/format.ts';
import { sectorNames } from '../../../words/consultation.ts';
import { text } from './text.ts';

const PAGE = 50;
const BASE = '/workspace/register/compact';
const { columns } = text;

/** All who have signed, by name. */
export function Signatories() {
  const cursor = useLocation().query.cursor || undefined;
  const signed = useResource(`signatories ${cursor}`, () =>
    ask(api.GET('/api/v1/compact/signatories', { params: { query: { limit: PAGE, cursor } } })),
  );
  const { value } = signed;
  return (
    <section aria-labelledby="signed">
      <h2 class="govuk-heading-m" id="signed">
        {text.signedHeading}
      </h2>
      {!value && !signed.failure && <Waiting what={text.waiting} />}
      {signed.failure && <FailureNotice failure={signed.failure} onRetry={signed.reload} />}
      {value?.items.length === 0 && <p class="govuk-body">{text.nobody}</p>}
      {value && value.items.length > 0 && (
        <Table
          caption={text.signedHeading}
          captionHidden
          rows={value.items}
          keyOf={(each) => each.organisation.id}
          columns={[
            {
              heading: columns.organisation,
              cell: ({ organisation: { id, name } }) => (
                <a class="govuk-link" href={`/organisations/${id}`}>
                  {name}
                </a>
              ),
            },
            { heading: columns.sector, cell: (each) => sectorNames[each.sector] },
            { heading: columns.jobTitle, cell: (each) => each.jobTitle },
            { heading: columns.signedOn, cell: (each) => dayInShort(each.signedOn) },
            {
              heading: columns.open,
              cell: ({ organisation: { id, name } }) => (
                <a
                  class="govuk-link"
                  href={`/workspace/organisations/${id}/compact`}
                  aria-label={text.lapseLabel(name)}
                >
                  {text.lapse}
                </a>
              ),
            },
          ]}
        />
      )}
      <Paging
        words={text}
        next={value?.next && `${BASE}?cursor=${encodeURIComponent(value.next)}`}
        first={cursor && BASE}
      />
    </section>
  );
}
