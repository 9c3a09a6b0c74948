import { useState } from 'preact/hooks';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { CirculationRecipient, RecipientPage } from '../../api/contract.ts';
import { usePages } from '../../api/pages.ts';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { More } from '../../components/More/More.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { text } from './text.ts';

const words = text.circulation;

/** To whom something went, fetched once somebody asks: there may be thousands. */
export function Recipients({ id, about }: { id: string; about: string }) {
  const [asked, setAsked] = useState(false);
  return asked ? (
    <List id={id} about={about} />
  ) : (
    <button
      type="button"
      class="govuk-button govuk-button--secondary"
      aria-label={words.whomOf(about)}
      onClick={() => setAsked(true)}
    >
      {words.whom}
    </button>
  );
}

function List({ id, about }: { id: string; about: string }) {
  const pages = usePages<CirculationRecipient, RecipientPage>(`recipients ${id}`, (cursor) =>
    ask(
      api.GET('/api/v1/circulations/{circulationId}/recipients', {
        params: { path: { circulationId: id }, query: { cursor } },
      }),
    ),
  );
  const { first, items, failure, reload } = pages;
  const named = items?.some(({ outcome }) => outcome === 'opted-out');
  return (
    <>
      {!items && !failure && <Waiting what={words.waitingWhom} />}
      {failure && <FailureNotice failure={failure} onRetry={reload} />}
      {items?.length === 0 && <p class="govuk-body">{words.nobody}</p>}
      <ul class="govuk-list govuk-list--bullet" aria-label={words.whomOf(about)}>
        {items?.map(({ organisation, outcome }) => (
          <li key={`${organisation.id} ${outcome}`}>
            <a class="govuk-link" href={`/organisations/${organisation.id}`}>
              {organisation.name}
            </a>
            {outcome === 'opted-out' && ` (${words.optedOut})`}
          </li>
        ))}
      </ul>
      {first && items && first.leftOut > 0 && !named && items.length >= first.recipients && (
        <p class="ch-muted">{words.unknownLeftOut}</p>
      )}
      <More pages={pages} words={words.moreWhom} />
    </>
  );
}
