/** The filters of the list, by their names in the address bar and in the contract. */
export const kinds = ['area', 'community', 'topic'] as const;
export type Kind = (typeof kinds)[number];
export type Filter = Record<Kind, string[]>;

export const noFilter: Filter = { area: [], community: [], topic: [] };

export function readFilter(query: string): Filter {
  const params = new URLSearchParams(query);
  return {
    area: params.getAll('area'),
    community: params.getAll('community'),
    topic: params.getAll('topic'),
  };
}

/** The query of an address, always in the same order, without what is not filtered. */
export function writeFilter(filter: Filter, cursor?: string): string {
  const params = new URLSearchParams();
  for (const kind of kinds) {
    filter[kind].filter(Boolean).forEach((value) => params.append(kind, value));
  }
  if (cursor) {
    params.append('cursor', cursor);
  }
  return params.toString();
}

export const isFiltered = (filter: Filter): boolean => writeFilter(filter) !== '';

const at = (path: string, query: string) => (query ? `${path}?${query}` : path);

/** The address of the list with a filter. */
export const placesAt = (filter: Filter, cursor?: string): string =>
  at('/meeting-places', writeFilter(filter, cursor));

export const printAt = (filter: Filter): string => at('/meeting-places/print', writeFilter(filter));

/** What to ask the server; values that it does not know are passed on, so that it refuses them with a reason. */
export const askedBy = (filter: Filter): Partial<Filter> =>
  Object.fromEntries(kinds.filter((kind) => filter[kind].length > 0).map((kind) => [kind, filter[kind]]));
