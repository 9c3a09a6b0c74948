import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { OrganisationPage, OrganisationSummary } from '../../api/contract.ts';
import { usePages } from '../../api/pages.ts';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { More } from '../../components/More/More.tsx';
import { Tag } from '../../components/Tag/Tag.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { standingNames } from '../../words/organisation.ts';
import { text } from './text.ts';

const words = text.members;

/** The members that an infrastructure body names, by name. */
export function Members({ id }: { id: string }) {
  const pages = usePages<OrganisationSummary, OrganisationPage>(`members of ${id}`, (cursor) =>
    ask(
      api.GET('/api/v1/organisations/{organisationId}/members', {
        params: { path: { organisationId: id }, query: { cursor } },
      }),
    ),
  );
  const { first, items } = pages;
  return (
    <section aria-labelledby="its-members">
      <h2 class="govuk-heading-m" id="its-members">
        {words.heading}
      </h2>
      {first && items && (
        <>
          <p class="govuk-body">{words.shown(items.length, first.total)}</p>
          <ul class="govuk-list govuk-list--bullet">
            {items.map(({ id: member, name, standing }) => (
              <li key={member}>
                <a class="govuk-link" href={`/organisations/${member}`}>
                  {name}
                </a>{' '}
                {standing !== 'active' && <Tag tone="warn">{standingNames[standing]}</Tag>}
              </li>
            ))}
          </ul>
          <More pages={pages} words={words.more} />
        </>
      )}
      {!first && !pages.failure && <Waiting what={words.waiting} />}
      {pages.failure && <FailureNotice failure={pages.failure} onRetry={pages.reload} />}
    </section>
  );
}
