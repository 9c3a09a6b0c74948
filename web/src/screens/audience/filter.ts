import type { AudienceFilter, OrganisationsQuery } from '../../api/contract.ts';
import { askedBy, noSearch, type Search } from '../organisations/search.ts';

const some = <T>(values: string[]): T[] | undefined => (values.length > 0 ? (values as T[]) : undefined);

/** A search of the register as an audience keeps it; what is not filtered is left out. */
export const filterOf = (search: Search): AudienceFilter => ({
  words: search.q.trim() || undefined,
  sectors: some(search.sector),
  kinds: some(search.kind),
  roles: some(search.role),
  standings: some(search.standing),
  topics: some(search.topic),
  communities: some(search.community),
  areas: some(search.area),
  compact: some(search.compact),
});

/** What a saved filter says, as the panel of the register shows it. */
export const searchOf = (filter: AudienceFilter = {}): Search => ({
  ...noSearch,
  q: filter.words ?? '',
  sector: filter.sectors ?? [],
  kind: filter.kinds ?? [],
  role: filter.roles ?? [],
  standing: filter.standings ?? [],
  topic: filter.topics ?? [],
  community: filter.communities ?? [],
  area: filter.areas ?? [],
  compact: filter.compact ?? [],
});

/** Whom the audience would hold: closed organisations only where their standing is asked for. */
export const previewOf = (search: Search, limit: number): OrganisationsQuery => ({
  ...askedBy(search.standing.length > 0 ? search : { ...search, standing: ['active', 'dormant'] }),
  limit,
});
