import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { useResource } from '../../api/resource.ts';
import { usePageTitle } from '../../app/announcer.tsx';
import { useSession } from '../../app/session.tsx';
import { useOwnUrl } from '../../app/useOwnUrl.ts';
import { useWide } from '../../app/useWide.ts';
import { Fold } from '../../components/Fold/Fold.tsx';
import { Subscribe } from '../../components/Subscribe/Subscribe.tsx';
import { today } from '../../time/days.ts';
import { FilterPanel } from './FilterPanel.tsx';
import { beginsWith, feedQuery, isFiltered, listQuery, queryOf, readFilter, writeFilter } from './filter.ts';
import { calendarAt, ListSection } from './ListSection.tsx';
import { Overview } from './Overview.tsx';
import { reasonsOf } from './reasons.ts';
import { text } from './text.ts';
import { useLeads, useVocabulary } from './useChoices.ts';

export function Calendar() {
  const { route } = useLocation();
  const url = useOwnUrl();
  const { session, known } = useSession();
  const wide = useWide();
  const filter = readFilter(queryOf(url));
  const cursor = new URLSearchParams(queryOf(url)).get('cursor') || undefined;
  const now = today();
  const from = beginsWith(filter, now);
  const vocabulary = useVocabulary().value;
  const asked = listQuery(filter, now, cursor);
  const list = useResource(known ? `list ${session.person?.id} ${JSON.stringify(asked)}` : undefined, () =>
    ask(api.GET('/api/v1/consultations', { params: { query: asked } })),
  );
  const organisations = useLeads(filter.organisation, list.value?.items);
  usePageTitle(text.heading);

  const panel = (
    <FilterPanel
      filter={filter}
      vocabulary={vocabulary}
      organisations={organisations}
      withDates
      signedIn={session.signedIn}
      onApply={(next) => route(calendarAt(writeFilter(next)))}
    />
  );
  return (
    <>
      <h1 class="govuk-heading-xl">{text.heading}</h1>
      <p class="ch-page-lead">{text.lead}</p>
      <p class="govuk-body ch-actions">
        <a class="govuk-link" href="/programme">
          {text.programme}
        </a>
        <a class="govuk-link" href="#subscribe">
          {text.subscribe}
        </a>
      </p>
      <div class="ch-columns ch-columns--filters">
        <div class="ch-filters">
          {wide ? (
            <div class="ch-panel">
              <h2 class="govuk-heading-m">{text.filters.summary}</h2>
              {panel}
            </div>
          ) : (
            <Fold summary={text.filters.summary} open={isFiltered(filter)}>
              {panel}
            </Fold>
          )}
        </div>
        <div>
          {!isFiltered(filter) && !cursor && known && <Overview reader={session.person?.id} />}
          <ListSection
            url={url}
            filter={filter}
            from={from}
            list={list}
            reasons={reasonsOf(filter, from, vocabulary, organisations)}
            cursor={cursor}
          />
          <Subscribe query={feedQuery(filter)} />
        </div>
      </div>
    </>
  );
}
