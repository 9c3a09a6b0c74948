import type { MeetingPlaceDraft } from '../../api/contract.ts';
import type { DraftField } from '../../forms/draft-fields.ts';
import { readTyped, writeTyped, type Typed } from '../../forms/typed.ts';
import { formText as words } from './text.ts';

const NUMBERS = ['posters', 'leaflets'] as const;

export const fields: readonly DraftField[] = [
  { kind: 'text', at: 'name', label: words.name },
  { kind: 'text', at: 'address', label: words.address },
  { kind: 'text', at: 'postcode', label: words.postcode },
  { kind: 'text', at: 'posters', label: words.posters, hint: words.postersHint },
  { kind: 'text', at: 'leaflets', label: words.leaflets },
  { kind: 'text', at: 'handIn', label: words.handIn, hint: words.handInHint },
  { kind: 'area', at: 'note', label: words.note, hint: words.noteHint },
  { kind: 'terms', of: 'areas', at: 'areas', label: words.areas },
  { kind: 'terms', of: 'audiences', at: 'communities', label: words.communities },
  { kind: 'terms', of: 'topics', at: 'topics', label: words.topics },
];

/** A place as the form shows it. */
export const typedOf = (draft: Partial<MeetingPlaceDraft>): Typed =>
  readTyped(fields, {
    ...draft,
    ...Object.fromEntries(NUMBERS.filter((name) => draft[name]).map((name) => [name, String(draft[name])])),
  });

/** What was typed as a place. What is no number goes as it is, for the server to refuse with a reason. */
export function draftOf(typed: Typed): MeetingPlaceDraft {
  const written = writeTyped(fields, typed, {});
  for (const name of NUMBERS) {
    const said = written[name];
    if (typeof said === 'string' && /^\d{1,9}$/.test(said)) {
      written[name] = Number(said);
    }
  }
  return { name: '', address: '', ...written };
}
