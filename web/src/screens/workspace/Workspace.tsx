import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { useResource } from '../../api/resource.ts';
import { usePageTitle } from '../../app/announcer.tsx';
import { RequireSession } from '../../app/RequireSession.tsx';
import { mayImport, mayOpenAccounts, mayPlan } from '../../app/roles.ts';
import { useSession } from '../../app/session.tsx';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Table } from '../../components/Table/Table.tsx';
import { StatusTag } from '../../components/Tag/Tag.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { today } from '../../time/days.ts';
import { byStage, dueOf } from './due.ts';
import { text } from './text.ts';

const PAGE = 200;

export function Workspace() {
  return (
    <RequireSession heading={text.heading}>
      <Content />
    </RequireSession>
  );
}

function Content() {
  const { session } = useSession();
  usePageTitle(text.heading);
  return (
    <>
      <h1 class="govuk-heading-xl">{text.heading}</h1>
      {mayPlan(session.role) && session.organisation ? (
        <>
          <p class="ch-page-lead">{text.lead(session.organisation.name)}</p>
          <div class="ch-actions">
            <a class="govuk-button" href="/workspace/new">
              {text.plan}
            </a>
            <a class="govuk-link" href="/workspace/audiences">
              {text.audiences}
            </a>
            <a class="govuk-link" href="/workspace/approach-requests">
              {text.approach}
            </a>
            <a class="govuk-link" href="/workspace/notices">
              {text.notices}
            </a>
            <a class="govuk-link" href="/workspace/information-requests">
              {text.informationRequests}
            </a>
            <a class="govuk-link" href="/workspace/barriers">
              {text.barriers}
            </a>
            {mayImport(session.role) && (
              <a class="govuk-link" href="/workspace/import">
                {text.import}
              </a>
            )}
            {mayImport(session.role) && (
              <a class="govuk-link" href="/workspace/register">
                {text.register}
              </a>
            )}
            {mayOpenAccounts(session.role) && (
              <a class="govuk-link" href="/workspace/people">
                {text.people}
              </a>
            )}
          </div>
          <Mine organisation={session.organisation.id} />
        </>
      ) : (
        <p class="govuk-body">{text.notAllowed}</p>
      )}
    </>
  );
}

function Mine({ organisation }: { organisation: string }) {
  const { query } = useLocation();
  const cursor = query.cursor || undefined;
  const asked = { organisation: [organisation], limit: PAGE, cursor, sort: '-updated-at' as const };
  const list = useResource(`mine ${JSON.stringify(asked)}`, () =>
    ask(api.GET('/api/v1/consultations', { params: { query: asked } })),
  );
  const now = today();
  const { value } = list;
  return (
    <>
      {!value && !list.failure && <Waiting what={text.waiting} />}
      {list.failure && <FailureNotice failure={list.failure} onRetry={list.reload} />}
      {value?.items.length === 0 && <p class="govuk-body">{text.none}</p>}
      {value &&
        byStage(value.items).map(({ stage, items }) => (
          <section key={stage} aria-labelledby={`stage-${stage}`}>
            <h2 class="govuk-heading-m" id={`stage-${stage}`}>
              {text.stages[stage]} ({items.length})
            </h2>
            <Table
              caption={text.stages[stage]}
              captionHidden
              rows={items}
              keyOf={(item) => item.id}
              columns={[
                {
                  heading: text.columns.title,
                  cell: (item) => (
                    <a class="govuk-link" href={`/workspace/consultations/${item.id}`}>
                      {item.title}
                    </a>
                  ),
                },
                { heading: text.columns.status, cell: (item) => <StatusTag status={item.status} /> },
                { heading: text.columns.due, cell: (item) => dueOf(item, now) },
              ]}
            />
          </section>
        ))}
      <p class="govuk-body ch-actions">
        {value?.next && (
          <a class="govuk-link" href={`/workspace?cursor=${encodeURIComponent(value.next)}`} rel="next">
            {text.more}
          </a>
        )}
        {cursor && (
          <a class="govuk-link" href="/workspace">
            {text.first}
          </a>
        )}
      </p>
    </>
  );
}
