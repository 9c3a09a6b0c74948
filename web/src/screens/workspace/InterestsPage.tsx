import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { useResource } from '../../api/resource.ts';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Table } from '../../components/Table/Table.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { momentInFull } from '../../time/format.ts';
import { standingWords } from '../../words/interest.ts';
import { useVocabulary } from '../calendar/useChoices.ts';
import { useEditor } from './editor.ts';
import { text } from './text.ts';
import { WorkspacePage } from './WorkspacePage.tsx';

const words = text.interests;

export function InterestsPage() {
  const { id } = useEditor().consultation;
  const vocabulary = useVocabulary().value;
  const interests = useResource(`interests in ${id}`, () =>
    ask(
      api.GET('/api/v1/consultations/{consultationId}/interests', {
        params: { path: { consultationId: id } },
      }),
    ),
  );
  const items = interests.value?.items ?? [];
  return (
    <WorkspacePage heading={words.heading} lead={words.lead}>
      {!interests.value && !interests.failure && <Waiting what={words.waiting} />}
      {interests.failure && <FailureNotice failure={interests.failure} onRetry={interests.reload} />}
      {interests.value && items.length === 0 && <p class="govuk-body">{words.none}</p>}
      {items.length > 0 && (
        <Table
          caption={words.heading}
          captionHidden
          rows={items}
          keyOf={(each) => each.organisation.id}
          columns={[
            { heading: words.columns.organisation, cell: (each) => each.organisation.name },
            {
              heading: words.columns.wish,
              cell: (each) => (each.wish === 'interested' ? words.interested : words.optedOut),
            },
            {
              heading: words.columns.about,
              cell: (each) => standingWords(each, vocabulary) ?? words.this,
            },
            { heading: words.columns.since, cell: (each) => momentInFull(each.since) },
          ]}
        />
      )}
    </WorkspacePage>
  );
}
