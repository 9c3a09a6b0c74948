import type { OrganisationsQuery, Vocabulary } from '../../api/contract.ts';
import { sectorNames } from '../../words/consultation.ts';
import { compactNames, kindNames, organisationRoleNames, standingNames } from '../../words/organisation.ts';
import { namesOf } from '../calendar/useChoices.ts';
import { text } from './text.ts';

/** The filters that take several values. */
export const lists = ['sector', 'kind', 'role', 'topic', 'community', 'area', 'standing', 'compact'] as const;
export type ListName = (typeof lists)[number];

/** The filters of the register as they stand in the address bar. */
export type Search = { q: string } & Record<ListName, string[]>;

export const noSearch: Search = {
  q: '',
  sector: [],
  kind: [],
  role: [],
  topic: [],
  community: [],
  area: [],
  standing: [],
  compact: [],
};

export function readSearch(query: string): Search {
  const params = new URLSearchParams(query);
  return {
    ...noSearch,
    ...Object.fromEntries(lists.map((name) => [name, params.getAll(name)])),
    q: params.get('q')?.trim() ?? '',
  };
}

/** The query of an address, always in the same order, without what is not filtered. */
export function writeSearch(search: Search, cursor?: string): string {
  const params = new URLSearchParams();
  const values: [string, string[]][] = [
    ['q', [search.q]],
    ...lists.map((name): [string, string[]] => [name, search[name]]),
    ['cursor', [cursor ?? '']],
  ];
  for (const [name, all] of values) {
    for (const value of all.filter(Boolean)) {
      params.append(name, value);
    }
  }
  return params.toString();
}

export const isSearched = (search: Search): boolean => writeSearch(search) !== '';

/** The address of the register with a search. */
export function registerAt(search: Search, cursor?: string): string {
  const query = writeSearch(search, cursor);
  return query ? `/organisations?${query}` : '/organisations';
}

/** What to ask the server; values that it does not know are passed on, so that it refuses them with a reason. */
export function askedBy(search: Search, cursor?: string): OrganisationsQuery {
  const chosen = Object.fromEntries(
    lists.filter((name) => search[name].length > 0).map((name) => [name, search[name]]),
  );
  return { ...chosen, q: search.q || undefined, cursor } as OrganisationsQuery;
}

const named = (values: string[], names: Record<string, string>) =>
  values.map((value) => names[value] ?? value);

/** Why these organisations and no others, in words. */
export function reasonsOf(search: Search, vocabulary?: Vocabulary): string[] {
  const names: Record<ListName, string[]> = {
    sector: named(search.sector, sectorNames),
    kind: named(search.kind, kindNames),
    role: named(search.role, organisationRoleNames),
    topic: namesOf(search.topic, vocabulary?.topics),
    community: namesOf(search.community, vocabulary?.audiences),
    area: namesOf(search.area, vocabulary?.areas),
    standing: named(search.standing, standingNames),
    compact: named(search.compact, compactNames),
  };
  return [
    ...(search.q ? [text.reasons.q(search.q)] : []),
    ...lists
      .filter((name) => names[name].length > 0)
      .map((name) => text.reasons[name](names[name].join(text.or))),
  ];
}
