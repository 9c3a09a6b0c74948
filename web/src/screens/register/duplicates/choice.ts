import type { ChosenFieldName, ComparedField, EntryComparison } from '../../../api/contract.ts';

export type Side = 'one' | 'other';

/** What somebody chose, by field; a field that is not there keeps what the entry that stays says. */
export type Chosen = Partial<Record<string, Side>>;

export const opposite = (side: Side): Side => (side === 'one' ? 'other' : 'one');

const isSaid = (value: unknown): boolean => value !== undefined && value !== null;

/** Whether there is something to choose: both say something, and not the same, and no list that is united. */
export const isChoice = (field: ComparedField): boolean =>
  field.differs && !field.united && isSaid(field.one) && isSaid(field.other);

/** Fields in which the value of the entry that is merged stays. */
export const taken = (comparison: EntryComparison, survivor: Side, chosen: Chosen): ChosenFieldName[] =>
  comparison.fields
    .filter((each) => isChoice(each) && chosen[each.field] === opposite(survivor))
    .map((each) => each.field as ChosenFieldName);
