import type { ForwardingKit } from '../../api/contract.ts';

/** A consultation's contact, each part a line. */
export const whomToAsk = (contact: ForwardingKit['contact']): string[] =>
  [contact?.name, contact?.role, contact?.telephone, contact?.email, contact?.postalAddress].filter(
    (line): line is string => Boolean(line),
  );
