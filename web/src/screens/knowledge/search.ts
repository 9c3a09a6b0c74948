import type { KnowledgeQuery } from '../../api/contract.ts';
import { kindNames, type Kind } from './text.ts';

const BASE = '/knowledge';

/** What is looked for, as it stands in the address bar. */
export interface Search {
  q: string;
  topic: string;
  kind: string;
  organisation: string;
}

const names = ['q', 'topic', 'kind', 'organisation'] as const;

export const noSearch: Search = { q: '', topic: '', kind: '', organisation: '' };

export function readSearch(query: string): Search {
  const params = new URLSearchParams(query);
  return {
    q: params.get('q')?.trim() ?? '',
    topic: params.get('topic') ?? '',
    kind: params.get('kind') ?? '',
    organisation: params.get('organisation') ?? '',
  };
}

export const isSearched = (search: Search): boolean => names.some((name) => search[name] !== '');

/** The address of the list, always in the same order, without what is not filtered. */
export function knowledgeAt(search: Search, cursor?: string): string {
  const params = new URLSearchParams();
  names.filter((name) => search[name]).forEach((name) => params.set(name, search[name]));
  if (cursor) {
    params.set('cursor', cursor);
  }
  const query = params.toString();
  return query ? `${BASE}?${query}` : BASE;
}

export const kinds = Object.keys(kindNames) as Kind[];

/** What to ask the server; values that it does not know are passed on, so that it refuses them with a reason. */
export const askedBy = (search: Search, cursor?: string): KnowledgeQuery => ({
  q: search.q || undefined,
  topic: search.topic ? [search.topic] : undefined,
  kind: search.kind ? [search.kind as Kind] : undefined,
  organisation: search.organisation || undefined,
  cursor,
});
