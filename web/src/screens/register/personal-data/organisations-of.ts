import type { ContactFinding } from '../../../api/contract.ts';

/** The names of the organisations of some contacts, each once; one may have several. */
export const organisationsOf = (items: readonly ContactFinding[]): string[] => [
  ...new Map(items.map(({ organisation }) => [organisation.id, organisation.name])).values(),
];
