import type { Choice } from '../components/fields/Choices.tsx';

interface Base {
  /** Where it stands in the draft, as the contract names it: `contact.email`. */
  at: string;
  label: string;
  hint?: string;
}

/** A question about a consultation or an organisation. A section of a task list is a list of them. */
export type DraftField =
  | (Base & { kind: 'text'; type?: 'text' | 'email' | 'tel' | 'url' })
  | (Base & { kind: 'area' })
  | (Base & { kind: 'date' })
  | (Base & { kind: 'yes'; /** No is said too, and not left out. */ sayNo?: boolean })
  | (Base & { kind: 'choice'; choices: readonly Choice[] })
  | (Base & { kind: 'choices'; choices: readonly Choice[] })
  | (Base & { kind: 'terms'; of: 'topics' | 'audiences' | 'areas' })
  | (Base & { kind: 'organisations' })
  | (Base & { kind: 'organisation' })
  | (Base & { kind: 'people' })
  | (Base & { kind: 'lines'; one: string })
  | (Base & { kind: 'records'; one: string; fields: readonly DraftField[] });

/** What the field with an id is called; for parts of repeated fields, nothing. */
export const labelIn =
  (fields: readonly DraftField[]) =>
  (id: string): string | undefined =>
    fields.find((field) => idAt(field.at) === id)?.label;

export const idAt = (at: string, prefix = ''): string => `${prefix}${at.replaceAll('.', '-')}`;
