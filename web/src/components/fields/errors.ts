import type { FieldError } from '../../api/contract.ts';
import { text } from './text.ts';

/** What the server says to programs of a value that is not offered: its codes, which stand on no screen. */
const CODES = /^Give one of these: /;

/** Sentences that say nothing of the field that they are about. */
export const nameless: readonly string[] = ['This is needed.', text.choose];

const wordsOf = ({ detail }: FieldError) => (CODES.test(detail) ? text.choose : detail);

/** Messages by the id of the field they belong to. */
export type ErrorsById = Readonly<Record<string, string>>;

/** `#/contact/email` is the field with the id `contact-email`; a query parameter is its own id. */
export function idOf(error: FieldError): string {
  if (error.pointer === undefined) {
    return error.parameter ?? '';
  }
  return error.pointer
    .replace(/^#?\/?/, '')
    .split('/')
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .join('-');
}

/**
 * Gives each refusal to the nearest field that the form has: `waysToRespond-0-url` goes to
 * `waysToRespond` where the form has no closer one.
 */
export function errorsById(errors: readonly FieldError[], fieldIds: Iterable<string>): ErrorsById {
  const known = new Set(fieldIds);
  const found: Record<string, string> = {};
  for (const error of errors) {
    let id = idOf(error);
    while (id && !known.has(id)) {
      id = id.slice(0, Math.max(0, id.lastIndexOf('-')));
    }
    const before = found[id];
    found[id] = before ? `${before} ${wordsOf(error)}` : wordsOf(error);
  }
  return found;
}
