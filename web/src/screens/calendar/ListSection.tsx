import { useEffect, useRef } from 'preact/hooks';
import type { ConsultationPage } from '../../api/contract.ts';
import type { Resource } from '../../api/resource.ts';
import { announce } from '../../app/announcer.tsx';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import type { Day } from '../../time/days.ts';
import { isFiltered, noFilter, writeFilter, type Filter } from './filter.ts';
import { MonthList } from './MonthList.tsx';
import { text } from './text.ts';

export interface ListSectionProps {
  url: string;
  filter: Filter;
  from?: Day;
  list: Resource<ConsultationPage>;
  reasons: string[];
  cursor?: string;
}

/** Any day before the first consultation, to ask for all of them. */
const BEGINNING = '1900-01-01';

/** The address of the calendar with a query. */
export const calendarAt = (query: string): string => (query ? `/?${query}` : '/');

/** The list by month, with how many there are, why these, and the way to the rest. */
export function ListSection({ url, filter, from, list, reasons, cursor }: ListSectionProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const lastUrl = useRef(url);
  const filtered = isFiltered(filter);
  const total = list.value?.total ?? list.value?.items.length ?? 0;
  const counted = list.value && !list.loading ? text.why(total, reasons) : undefined;

  useEffect(() => {
    // A new filter or page answers on the same screen, so the reader is taken to the answer.
    if (counted && lastUrl.current !== url) {
      lastUrl.current = url;
      heading.current?.focus();
      announce(counted);
    }
  }, [counted, url]);

  return (
    <section aria-labelledby="list">
      <h2 class="govuk-heading-l" id="list" tabIndex={-1} ref={heading}>
        {filtered ? text.found : text.byMonth}
      </h2>
      {list.value && (
        <>
          <p class="govuk-body">
            {text.why(total, reasons)}{' '}
            <a
              class="govuk-link"
              href={filtered ? '/' : calendarAt(writeFilter({ ...noFilter, from: BEGINNING }))}
            >
              {filtered ? text.clear : text.earlier}
            </a>
          </p>
          {list.value.items.length === 0 && <p class="govuk-body">{text.nothing}</p>}
          <MonthList page={list.value} sort={filter.sort} from={from} brief={!filtered} />
          <Paging query={writeFilter(filter)} next={list.value.next} cursor={cursor} />
        </>
      )}
      {!list.value && !list.failure && <Waiting what={text.waiting} />}
      {list.failure && (
        <>
          <FailureNotice failure={list.failure} onRetry={list.reload} />
          <p class="govuk-body">
            <a class="govuk-link" href="/">
              {text.clear}
            </a>
          </p>
        </>
      )}
    </section>
  );
}

function Paging({ query, next, cursor }: { query: string; next?: string; cursor?: string }) {
  const page = new URLSearchParams(query);
  if (next) {
    page.set('cursor', next);
  }
  return (
    <p class="govuk-body ch-actions">
      {next && (
        <a class="govuk-link" href={calendarAt(page.toString())} rel="next">
          {text.more}
        </a>
      )}
      {cursor && (
        <a class="govuk-link" href={calendarAt(query)}>
          {text.first}
        </a>
      )}
    </p>
  );
}
