import { ask } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import { useResource } from '../../../api/resource.ts';
import { FailureNotice } from '../../../components/Failure/FailureNotice.tsx';
import { Waiting } from '../../../components/Waiting/Waiting.tsx';
import { EntryPage } from '../EntryPage.tsx';
import { useKeeper } from '../keeper.ts';
import { CorrectionItem } from './CorrectionItem.tsx';
import { Settle } from './Settle.tsx';
import { text } from './text.ts';

const PAGE = 100;

export const useCorrections = (id: string) =>
  useResource(`corrections ${id}`, () =>
    ask(
      api.GET('/api/v1/organisations/{organisationId}/corrections', {
        params: { path: { organisationId: id }, query: { limit: PAGE } },
      }),
    ),
  );

/** What partners proposed for the entry, to be settled by those who keep it. */
export function CorrectionsPage() {
  const { organisation } = useKeeper();
  const corrections = useCorrections(organisation.id);
  const { value } = corrections;
  return (
    <EntryPage heading={text.part}>
      <p class="govuk-body">{text.what}</p>
      {!value && !corrections.failure && <Waiting what={text.waiting} />}
      {corrections.failure && <FailureNotice failure={corrections.failure} onRetry={corrections.reload} />}
      {value?.items.length === 0 && <p class="govuk-body">{text.none}</p>}
      {value?.items.map((each) => (
        <CorrectionItem key={each.id} correction={each} entry={organisation.entry}>
          {each.state === 'proposed' && <Settle correction={each} />}
        </CorrectionItem>
      ))}
      {value?.next && <p class="govuk-body">{text.more}</p>}
    </EntryPage>
  );
}
