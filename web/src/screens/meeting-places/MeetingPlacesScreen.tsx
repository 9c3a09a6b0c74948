import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { MeetingPlace, Vocabulary } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { announce, usePageTitle } from '../../app/announcer.tsx';
import { mayPlan } from '../../app/roles.ts';
import { useSession } from '../../app/session.tsx';
import { useOwnUrl } from '../../app/useOwnUrl.ts';
import { BackLink } from '../../components/BackLink/BackLink.tsx';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Paging } from '../../components/Paging/Paging.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { queryOf } from '../calendar/filter.ts';
import { namesOf, useVocabulary } from '../calendar/useChoices.ts';
import { askedBy, isFiltered, placesAt, printAt, readFilter, writeFilter, type Filter } from './filter.ts';
import { FilterPanel } from './FilterPanel.tsx';
import { addressOf, meetersOf, takesOf } from './places.ts';
import { text } from './text.ts';

/** The shared list of places where groups meet. */
export function MeetingPlacesScreen() {
  const { route } = useLocation();
  const { session, known } = useSession();
  const query = queryOf(useOwnUrl());
  const filter = readFilter(query);
  const vocabulary = useVocabulary().value;
  usePageTitle(text.heading);
  return (
    <>
      <BackLink href="/organisations" words={text.organisations} />
      <h1 class="govuk-heading-xl">{text.heading}</h1>
      <p class="ch-page-lead">{text.lead}</p>
      {known && (!session.signedIn || mayPlan(session.role)) && (
        <p class="govuk-body">
          <a
            class="govuk-link"
            href={
              session.signedIn
                ? '/meeting-places/new'
                : `/sign-in?then=${encodeURIComponent('/meeting-places/new')}`
            }
          >
            {session.signedIn ? text.add : text.signInToAdd}
          </a>
        </p>
      )}
      <div class="ch-columns ch-columns--filters">
        <div class="ch-filters">
          <div class="ch-panel">
            <h2 class="govuk-heading-m">{text.filters.summary}</h2>
            <FilterPanel filter={filter} vocabulary={vocabulary} onChosen={(next) => route(placesAt(next))} />
          </div>
        </div>
        <List
          filter={filter}
          cursor={new URLSearchParams(query).get('cursor') || undefined}
          vocabulary={vocabulary}
        />
      </div>
    </>
  );
}

interface ListProps {
  filter: Filter;
  cursor?: string;
  vocabulary?: Vocabulary;
}

const chosenNames = ({ area, community, topic }: Filter, vocabulary?: Vocabulary) =>
  [
    ...namesOf(area, vocabulary?.areas),
    ...namesOf(community, vocabulary?.audiences),
    ...namesOf(topic, vocabulary?.topics),
  ].join(', ');

function List({ filter, cursor, vocabulary }: ListProps) {
  const { session, known } = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  const address = placesAt(filter, cursor);
  const lastAddress = useRef(address);
  const page = useResource(known ? `${session.person?.id} ${address}` : undefined, () =>
    ask(api.GET('/api/v1/meeting-places', { params: { query: { ...askedBy(filter), cursor } } })),
  );
  const { value } = page;
  const summary =
    value &&
    (value.items.length > 0
      ? text.shown(value.items.length, Boolean(value.next), Boolean(cursor))
      : text.nothing);
  const settled = page.loading ? undefined : summary;

  useEffect(() => {
    // A new filter answers on the same screen, so the reader is taken to the answer.
    if (settled && lastAddress.current !== address) {
      lastAddress.current = address;
      heading.current?.focus();
      announce(settled);
    }
  }, [settled, address]);

  const query = writeFilter(filter);
  return (
    <section aria-labelledby="list">
      <h2 class="govuk-heading-l" id="list" tabIndex={-1} ref={heading}>
        {text.list}
      </h2>
      {value && (
        <>
          <p class="govuk-body">
            {summary} {isFiltered(filter) && text.chosenBy(chosenNames(filter, vocabulary))}
          </p>
          <ul class="ch-list">
            {value.items.map((place) => (
              <Place key={place.id} place={place} vocabulary={vocabulary} />
            ))}
          </ul>
          <Paging
            words={text}
            next={value.next && placesAt(filter, value.next)}
            first={cursor && placesAt(filter)}
          />
          <p class="govuk-body ch-actions">
            <a class="govuk-link" href={printAt(filter)}>
              {text.print}
            </a>
            <a class="govuk-link" href={`/api/v1/meeting-places.csv?${query ? `${query}&` : ''}bom=true`}>
              {text.download}
            </a>
          </p>
        </>
      )}
      {!value && !page.failure && <Waiting what={text.waiting} />}
      {page.failure && (
        <>
          <FailureNotice failure={page.failure} onRetry={page.reload} />
          <p class="govuk-body">
            <a class="govuk-link" href="/meeting-places">
              {text.filters.clear}
            </a>
          </p>
        </>
      )}
    </section>
  );
}

function Place({ place, vocabulary }: { place: MeetingPlace; vocabulary?: Vocabulary }) {
  const { id, draft, keeper, confirmedOn, mayChange } = place;
  const meeters = meetersOf(draft, vocabulary);
  return (
    <li class="ch-plain-item">
      <h3 class="ch-item__title">{draft.name}</h3>
      <p class="ch-item__line">{addressOf(draft)}</p>
      {draft.areas && draft.areas.length > 0 && (
        <p class="ch-item__line ch-muted">{namesOf(draft.areas, vocabulary?.areas).join(', ')}</p>
      )}
      {meeters && (
        <p class="ch-item__line">
          {text.meets}: {meeters}
        </p>
      )}
      <p class="ch-item__line">
        {text.takes}: {takesOf(draft)}
      </p>
      {draft.handIn && (
        <p class="ch-item__line">
          {text.handIn}: {draft.handIn}
        </p>
      )}
      {draft.note && <p class="ch-item__line ch-lines">{draft.note}</p>}
      <p class="ch-item__line ch-muted">{text.kept(keeper.name, confirmedOn)}</p>
      {mayChange && (
        <p class="ch-item__line">
          <a class="govuk-link" href={`/meeting-places/${id}`}>
            {text.change(draft.name)}
          </a>
        </p>
      )}
    </li>
  );
}
