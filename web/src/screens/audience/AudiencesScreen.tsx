import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { useResource } from '../../api/resource.ts';
import { usePageTitle } from '../../app/announcer.tsx';
import { RequireSession } from '../../app/RequireSession.tsx';
import { mayPlan } from '../../app/roles.ts';
import { useSession } from '../../app/session.tsx';
import { BackLink } from '../../components/BackLink/BackLink.tsx';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Table } from '../../components/Table/Table.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { useVocabulary } from '../calendar/useChoices.ts';
import { text } from './text.ts';
import { holdsInWords } from './words.ts';

export function AudiencesScreen() {
  return (
    <RequireSession heading={text.heading}>
      <Content />
    </RequireSession>
  );
}

function Content() {
  const { session } = useSession();
  const cursor = useLocation().query.cursor || undefined;
  const vocabulary = useVocabulary().value;
  const list = useResource(`audiences ${session.organisation?.id} ${cursor}`, () =>
    ask(api.GET('/api/v1/audiences', { params: { query: { cursor } } })),
  );
  usePageTitle(text.heading);
  const { value } = list;
  return (
    <>
      <BackLink href="/workspace" words={text.back} />
      <h1 class="govuk-heading-xl">{text.heading}</h1>
      <p class="ch-page-lead">{text.lead}</p>
      {mayPlan(session.role) ? (
        <div class="ch-actions">
          <a class="govuk-button" href="/workspace/audiences/new">
            {text.build}
          </a>
        </div>
      ) : (
        <p class="govuk-body">{text.notAllowed}</p>
      )}
      {!value && !list.failure && <Waiting what={text.waiting} />}
      {list.failure && <FailureNotice failure={list.failure} onRetry={list.reload} />}
      {value?.items.length === 0 && <p class="govuk-body">{text.none}</p>}
      {value && value.items.length > 0 && (
        <Table
          caption={text.heading}
          captionHidden
          rows={value.items}
          keyOf={(each) => each.id}
          columns={[
            {
              heading: text.columns.name,
              cell: ({ id, draft }) => (
                <a class="govuk-link" href={`/workspace/audiences/${id}`}>
                  {draft.name}
                </a>
              ),
            },
            { heading: text.columns.what, cell: ({ draft }) => holdsInWords(draft, vocabulary) },
            { heading: text.columns.owner, cell: ({ owner }) => owner.name },
          ]}
        />
      )}
      <p class="govuk-body ch-actions">
        {value?.next && (
          <a
            class="govuk-link"
            rel="next"
            href={`/workspace/audiences?cursor=${encodeURIComponent(value.next)}`}
          >
            {text.more}
          </a>
        )}
        {cursor && (
          <a class="govuk-link" href="/workspace/audiences">
            {text.first}
          </a>
        )}
      </p>
    </>
  );
}
