import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Member } from '../../api/contract.ts';
import { usePages } from '../../api/pages.ts';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { More } from '../../components/More/More.tsx';
import { Table } from '../../components/Table/Table.tsx';
import { Tag } from '../../components/Tag/Tag.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { sectorNames } from '../../words/consultation.ts';
import { kindNames, standingNames } from '../../words/organisation.ts';
import { text } from './text.ts';

const words = text.members;

/** Who is in an audience at this moment, and how often each is asked. */
export function Members({ id }: { id: string }) {
  const pages = usePages<Member>(`members ${id}`, (cursor) =>
    ask(
      api.GET('/api/v1/audiences/{audienceId}/members', {
        params: { path: { audienceId: id }, query: { cursor } },
      }),
    ),
  );
  const { items } = pages;
  return (
    <section aria-labelledby="members">
      <h2 class="govuk-heading-m" id="members">
        {words.heading}
      </h2>
      {!items && !pages.failure && <Waiting what={words.waiting} />}
      {pages.failure && <FailureNotice failure={pages.failure} onRetry={pages.reload} />}
      {items?.length === 0 && <p class="govuk-body">{words.none}</p>}
      {items && items.length > 0 && (
        <>
          <p class="govuk-body">{words.window}</p>
          <Table
            caption={words.caption}
            captionHidden
            rows={items}
            keyOf={(each) => each.organisation.id}
            columns={[
              {
                heading: words.columns.name,
                cell: ({ organisation }) => (
                  <a class="govuk-link" href={`/organisations/${organisation.id}`}>
                    {organisation.name}
                  </a>
                ),
              },
              {
                heading: words.columns.kind,
                cell: ({ kind, sector }) => (kind ? kindNames[kind] : sectorNames[sector]),
              },
              { heading: words.columns.asked, cell: ({ timesAsked }) => words.asked(timesAsked) },
              {
                heading: words.columns.state,
                cell: ({ optedOut, standing }) => (
                  <>
                    {optedOut && <Tag tone="warn">{words.optedOut}</Tag>}{' '}
                    {standing !== 'active' && <Tag tone="plain">{standingNames[standing]}</Tag>}
                  </>
                ),
              },
            ]}
          />
          <More pages={pages} words={words.more} />
        </>
      )}
    </section>
  );
}
