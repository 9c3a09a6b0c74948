import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Programme } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { usePageTitle } from '../../app/announcer.tsx';
import { useSession } from '../../app/session.tsx';
import { useOwnUrl } from '../../app/useOwnUrl.ts';
import { useWide } from '../../app/useWide.ts';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Fold } from '../../components/Fold/Fold.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { today } from '../../time/days.ts';
import { dayInFull } from '../../time/format.ts';
import { FilterPanel } from '../calendar/FilterPanel.tsx';
import { isFiltered, listQuery, queryOf, readFilter, writeFilter, type Filter } from '../calendar/filter.ts';
import { text as calendarText } from '../calendar/text.ts';
import { useLeads, useVocabulary } from '../calendar/useChoices.ts';
import { ProgrammeTable } from './ProgrammeTable.tsx';
import { byLead, isFirm } from './rows.ts';
import { text } from './text.ts';
import { Timeline } from './Timeline.tsx';
import { readYear, yearAround, yearOf, type Year } from './year.ts';

function addressOf(year: Year, filter: Filter): string {
  const query = new URLSearchParams(writeFilter({ ...filter, from: '', to: '', sort: '' }));
  query.set('kind', year.kind);
  query.set('year', String(year.begins));
  return `/programme?${query.toString()}`;
}

export function ProgrammeScreen() {
  const { route } = useLocation();
  const url = useOwnUrl();
  const query = new URLSearchParams(queryOf(url));
  const { session, known } = useSession();
  const wide = useWide();
  const filter = { ...readFilter(queryOf(url)), from: '', to: '', sort: '' };
  const year = readYear({ kind: query.get('kind') ?? '', year: query.get('year') ?? '' }, today());
  const vocabulary = useVocabulary().value;
  const { q, status, organisation, topic, audience, area } = listQuery(filter, today());
  const asked = { from: year.from, to: year.to, q, status, organisation, topic, audience, area };
  const programme = useResource(
    known ? `programme ${session.person?.id} ${JSON.stringify(asked)}` : undefined,
    () => ask(api.GET('/api/v1/programme', { params: { query: asked } })),
  );
  const organisations = useLeads(filter.organisation, programme.value?.items);
  usePageTitle(text.heading);

  return (
    <>
      <h1 class="govuk-heading-xl">{text.heading}</h1>
      <p class="ch-page-lead">{text.lead}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={`/${writeFilter(filter) && `?${writeFilter(filter)}`}`}>
          {text.byMonth}
        </a>
      </p>
      <YearChoice year={year} filter={filter} />
      <div class="ch-filters ch-filters--folded">
        <Fold summary={calendarText.filters.summary} open={isFiltered(filter)}>
          <FilterPanel
            filter={filter}
            vocabulary={vocabulary}
            organisations={organisations}
            withDates={false}
            signedIn={session.signedIn}
            onApply={(next) => route(addressOf(year, next))}
          />
        </Fold>
      </div>
      {programme.value && <YearContent programme={programme.value} year={year} wide={wide} />}
      {!programme.value && !programme.failure && <Waiting what={text.waiting} />}
      {programme.failure && <FailureNotice failure={programme.failure} onRetry={programme.reload} />}
    </>
  );
}

function YearChoice({ year, filter }: { year: Year; filter: Filter }) {
  const before = yearOf(year.kind, year.begins - 1);
  const after = yearOf(year.kind, year.begins + 1);
  const other = yearAround(year.kind === 'financial' ? 'calendar' : 'financial', year.from);
  return (
    <nav aria-label={text.choose} class="ch-actions govuk-body">
      <a class="govuk-link" href={addressOf(before, filter)} rel="prev">
        {text.before(text.yearName(before))}
      </a>
      <a class="govuk-link" href={addressOf(after, filter)} rel="next">
        {text.after(text.yearName(after))}
      </a>
      <a class="govuk-link" href={addressOf(other, filter)}>
        {text.kinds[other.kind]}
      </a>
    </nav>
  );
}

interface YearContentProps {
  programme: Programme;
  year: Year;
  wide: boolean;
}

/** Where there is little room the table comes first, since a picture a hand wide says little. */
function YearContent({ programme, year, wide }: YearContentProps) {
  const { items } = programme;
  const timeline = (
    <section aria-labelledby="timeline" key="timeline">
      <h2 class="govuk-heading-m" id="timeline">
        {text.timeline}
      </h2>
      <Timeline programme={programme} year={year} />
    </section>
  );
  const table = (
    <section aria-labelledby="table" key="table">
      <h2 class="govuk-heading-m" id="table">
        {wide ? text.table : text.tableFirst}
      </h2>
      <ProgrammeTable items={items} caption={text.yearName(year)} />
    </section>
  );
  return (
    <>
      <h2 class="govuk-heading-l">{text.yearName(year)}</h2>
      <p class="govuk-body">
        {items.length > 0
          ? text.summary(items.length, byLead(items).length, items.filter((item) => !isFirm(item)).length)
          : text.nothing}
      </p>
      {items.length > 0 && (wide ? [timeline, table] : [table, timeline])}
      {programme.days.length > 0 && (
        <Fold summary={text.days}>
          <ul class="govuk-list">
            {programme.days.map((day) => (
              <li key={`${day.name} ${day.from}`}>
                {day.name}: {dayInFull(day.from)}
                {day.to !== day.from && ` – ${dayInFull(day.to)}`}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
