import type { ComparedField, EntryComparison } from '../../../api/contract.ts';
import { dayInShort, momentInFull } from '../../../time/format.ts';
import { today } from '../../../time/days.ts';
import { opposite, type Side } from './choice.ts';
import { text } from './text.ts';

const words = text.apart;

/** The fields that tell two entries of one name apart, the plainest first. */
const TELLING = ['postcode', 'address', 'identifiers', 'shortName', 'website'];

/** What an entry is called beside the other: its name, and where both have the same, what differs. */
export function namesApart(comparison: EntryComparison): Record<Side, string> {
  const { one, other } = comparison;
  if (one.name.trim().toLowerCase() !== other.name.trim().toLowerCase()) {
    return { one: one.name, other: other.name };
  }
  return {
    one: words.name(one.name, differing(comparison, 'one')),
    other: words.name(other.name, differing(comparison, 'other')),
  };
}

function differing({ fields, ...entries }: EntryComparison, side: Side): string[] {
  const field = TELLING.map((telling) => fields.find((each) => each.field === telling && each.differs)).find(
    (each) => each && (saidIn(each, 'one') || saidIn(each, 'other')),
  );
  const mine = entries[side].createdAt;
  const day = dayOf(mine);
  const isSameDay = day === dayOf(entries[opposite(side)].createdAt);
  return [
    ...(field ? [saidIn(field, side) || words.without(field.field)] : []),
    words.since(isSameDay ? momentInFull(mine) : day),
  ];
}

/** The day in London. */
const dayOf = (instant: string): string => dayInShort(today(new Date(instant)));

function saidIn(field: ComparedField, side: Side): string {
  const value = field[side] as unknown;
  const numbers = Array.isArray(value) ? (value as { value: string }[]) : undefined;
  return numbers ? numbers.map((each) => each.value).join(', ') : ((value as string | undefined) ?? '');
}
