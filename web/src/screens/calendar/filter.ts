import type { ConsultationSort, ConsultationStatus, ListQuery } from '../../api/contract.ts';
import { firstOfMonth, type Day } from '../../time/days.ts';

/** The filters of the list as they stand in the address bar. */
export interface Filter {
  q: string;
  status: string[];
  organisation: string;
  topic: string[];
  audience: string[];
  area: string[];
  from: string;
  to: string;
  sort: string;
}

export const noFilter: Filter = {
  q: '',
  status: [],
  organisation: '',
  topic: [],
  audience: [],
  area: [],
  from: '',
  to: '',
  sort: '',
};

/** The query of an address, without its question mark. */
export const queryOf = (url: string): string => url.split('?')[1] ?? '';

export function readFilter(search: string): Filter {
  const params = new URLSearchParams(search);
  const one = (name: string) => params.get(name)?.trim() ?? '';
  return {
    q: one('q'),
    status: params.getAll('status'),
    organisation: one('organisation'),
    topic: params.getAll('topic'),
    audience: params.getAll('audience'),
    area: params.getAll('area'),
    from: one('from'),
    to: one('to'),
    sort: one('sort'),
  };
}

/** The address bar's query for a filter, without what is not filtered; always in the same order. */
export function writeFilter(filter: Filter): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(filter) as [string, string | string[]][]) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each) {
        params.append(name, each);
      }
    }
  }
  return params.toString();
}

/** What calendar apps and feed readers subscribe to: the filters without the order of this page. */
export const feedQuery = (filter: Filter): string => writeFilter({ ...filter, sort: '' });

export const isFiltered = (filter: Filter): boolean => feedQuery(filter) !== '';

/** Unfiltered, the list begins with this month, because what is over is rarely looked for. */
export const beginsWith = (filter: Filter, today: Day): Day | undefined =>
  filter.from || (isFiltered(filter) ? undefined : firstOfMonth(today));

/**
 * What to ask the server. Values that it does not know are passed on, so that it refuses them with
 * a reason instead of this page ignoring them.
 */
export function listQuery(filter: Filter, today: Day, cursor?: string): ListQuery {
  return {
    q: filter.q || undefined,
    status: some(filter.status) as ConsultationStatus[] | undefined,
    organisation: filter.organisation ? [filter.organisation] : undefined,
    topic: some(filter.topic),
    audience: some(filter.audience),
    area: some(filter.area),
    from: beginsWith(filter, today),
    to: filter.to || undefined,
    sort: (filter.sort || undefined) as ConsultationSort | undefined,
    cursor,
    count: true,
  };
}

const some = (values: string[]): string[] | undefined => (values.length > 0 ? values : undefined);
