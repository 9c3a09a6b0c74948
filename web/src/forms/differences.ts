import { inWords } from '../words/value.ts';
import type { DraftField } from './draft-fields.ts';
import type { Difference } from './StaleNotice.tsx';

const at = (source: object, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], source);

/** Which fields of a section somebody else changed between two versions, and what stands there now. */
export function differencesOf(fields: readonly DraftField[], before: object, after: object): Difference[] {
  return fields
    .filter((field) => JSON.stringify(at(before, field.at)) !== JSON.stringify(at(after, field.at)))
    .map((field) => ({ label: field.label, theirs: inWords(at(after, field.at)) }));
}
