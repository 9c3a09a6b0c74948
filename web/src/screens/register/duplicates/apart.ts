import type { ComparedField, EntryComparison, EntryHint } from '../../../api/contract.ts';
import { dayInShort, momentInFull } from '../../../time/format.ts';
import { today } from '../../../time/days.ts';
import type { Side } from './choice.ts';
import { text } from './text.ts';

const words = text.apart;

/** The fields that tell two entries of one name apart, the plainest first. */
const TELLING = ['postcode', 'address', 'identifiers', 'shortName', 'website'] as const;

interface Named {
  name: string;
  hint: EntryHint;
}

/** What each of two entries is called beside the other: its name, and where both have the same, what differs. */
export function namesApart(one: Named, other: Named): Record<Side, string> {
  if (one.name.trim().toLowerCase() !== other.name.trim().toLowerCase()) {
    return { one: one.name, other: other.name };
  }
  return {
    one: words.name(one.name, differing(one.hint, other.hint)),
    other: words.name(other.name, differing(other.hint, one.hint)),
  };
}

/** The same of two entries side by side. */
export const namesCompared = ({ one, other, fields }: EntryComparison): Record<Side, string> =>
  namesApart(
    { name: one.name, hint: hintOf(one.createdAt, fields, 'one') },
    { name: other.name, hint: hintOf(other.createdAt, fields, 'other') },
  );

function differing(mine: EntryHint, theirs: EntryHint): string[] {
  const field = TELLING.find((each) => said(mine, each) !== said(theirs, each));
  const day = dayOf(mine.createdAt);
  const isSameDay = day === dayOf(theirs.createdAt);
  return [
    ...(field ? [said(mine, field) || words.without(field)] : []),
    words.since(isSameDay ? momentInFull(mine.createdAt) : day),
  ];
}

/** The day in London. */
const dayOf = (instant: string): string => dayInShort(today(new Date(instant)));

/** What an entry says there, without the register before a number. */
function said(hint: EntryHint, field: (typeof TELLING)[number]): string {
  return field === 'identifiers'
    ? (hint.identifiers ?? []).map((each) => each.replace(/^[A-Z]+-[A-Z]+-/, '')).join(', ')
    : (hint[field] ?? '');
}

function hintOf(createdAt: string, fields: readonly ComparedField[], side: Side): EntryHint {
  const value = (name: (typeof TELLING)[number]) =>
    fields.find(({ field }) => field === name)?.[side] as unknown;
  const texts = Object.fromEntries(
    TELLING.filter((each) => each !== 'identifiers').map((each) => [each, value(each) as string | undefined]),
  );
  const numbers = (value('identifiers') ?? []) as { value: string }[];
  return { ...texts, createdAt, identifiers: numbers.map((each) => each.value) };
}
