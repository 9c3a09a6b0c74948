import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Consultee, ConsulteePage } from '../../api/contract.ts';
import { usePages } from '../../api/pages.ts';
import { useResource } from '../../api/resource.ts';
import { useSession } from '../../app/session.tsx';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { More } from '../../components/More/More.tsx';
import { routeNames } from '../../words/circulation.ts';
import { Bullets } from './Section.tsx';
import { text } from './text.ts';

/** The list of consultees as it is published. */
export function ListedConsultees({ id }: { id: string }) {
  const { session } = useSession();
  const pages = usePages<Consultee, ConsulteePage>(
    `published consultees ${id} ${session.person?.id}`,
    (cursor) =>
      ask(
        api.GET('/api/v1/consultations/{consultationId}/consultees', {
          params: { path: { consultationId: id }, query: { cursor } },
        }),
      ),
  );
  const { first, items = [], failure, reload } = pages;
  return (
    <>
      <h3 class="govuk-heading-s">{text.listed}</h3>
      {failure && <FailureNotice failure={failure} onRetry={reload} />}
      {first?.total === 0 && <p class="govuk-body">{text.notListed}</p>}
      {first && first.total > 0 && (
        <>
          <p class="govuk-body">
            {text.listedTotal(first.total)} {first.fixedAt && text.listedFixed(first.fixedAt)}
          </p>
          <ul class="govuk-list govuk-list--bullet ch-prose">
            {items.map(({ organisation }) => (
              <li key={organisation.id}>
                <a class="govuk-link" href={`/organisations/${organisation.id}`}>
                  {organisation.name}
                </a>
              </li>
            ))}
          </ul>
          <More pages={pages} words={text.listedMore} />
        </>
      )}
      {first?.notes.map(({ note, at }) => (
        <p key={at} class="govuk-body">
          {text.listedAgain(at)} {note}
        </p>
      ))}
    </>
  );
}

/** How often by which route it was sent; to whom is for those who run it. */
export function SentRound({ id }: { id: string }) {
  const found = useResource(`sent round ${id}`, () =>
    ask(
      api.GET('/api/v1/consultations/{consultationId}/circulations', {
        params: { path: { consultationId: id }, query: { limit: 1 } },
      }),
    ),
  );
  return (
    <Bullets
      heading={text.sentRound}
      items={found.value?.routes.map(({ route, sends, recipients }) =>
        text.sent(routeNames[route], sends, recipients),
      )}
    />
  );
}
