import { describe, expect, it } from 'vitest';
import type { ComparedField, EntryComparison } from '../../../api/contract.ts';
import { isChoice, taken } from './choice.ts';

const field = (name: ComparedField['field'], one: unknown, other: unknown, united = false) => ({
  field: name,
  one,
  other,
  united,
  differs: one !== other,
});

const comparison = {
  fields: [
    field('name', 'Choir', 'Singers'),
    field('sector', 'voluntary', 'voluntary'),
    field('description', undefined, 'Sings.'),
    field('topics', ['health'], ['housing'], true),
  ],
} as unknown as EntryComparison;

describe('what is taken from which entry', () => {
  it('is a choice only where both say something else in a field that says one thing', () => {
    expect(comparison.fields.filter(isChoice).map((each) => each.field)).toEqual(['name']);
  });

  it('is what the merged entry says where that was chosen, whichever of the two stays', () => {
    expect(taken(comparison, 'one', {})).toEqual([]);
    expect(taken(comparison, 'one', { name: 'other', description: 'other' })).toEqual(['name']);
    expect(taken(comparison, 'other', { name: 'other' })).toEqual([]);
    expect(taken(comparison, 'other', { name: 'one' })).toEqual(['name']);
  });
});
