import { describe, expect, it } from 'vitest';
import { Merges } from '../../../../test/fixture/merges.ts';
import type { ComparedField, EntryComparison } from '../../../api/contract.ts';
import { namesApart, namesCompared } from './apart.ts';

const twins = (fields: ComparedField[], sameDay = false): EntryComparison => {
  const { one, other } = new Merges().comparison;
  const createdAt = sameDay ? '2026-03-02T11:30:00Z' : other.createdAt;
  return { one, other: { ...other, name: 'IRWELL choir', createdAt }, fields };
};
const differs = { differs: true, united: false };

describe('two entries side by side', () => {
  it('are called by their names where those differ', () => {
    expect(namesCompared(new Merges().comparison)).toEqual({ one: 'Irwell Choir', other: 'Irwell Singers' });
  });

  it('of one name are told apart by the postcode before all else, and by their day', () => {
    const postcode: ComparedField = { field: 'postcode', other: 'M5 4WT', ...differs };
    const address: ComparedField = { field: 'address', one: '1 Lane', other: '2 Lane', ...differs };
    expect(namesCompared(twins([address, postcode]))).toEqual({
      one: 'Irwell Choir (no postcode, in the register since 2 Mar 2026)',
      other: 'IRWELL choir (M5 4WT, in the register since 20 Nov 2026)',
    });
  });

  it('of one name and place are told apart by number', () => {
    const number = (value: string) => [{ scheme: 'GB-CHC', value }];
    const fields: ComparedField[] = [
      { field: 'postcode', one: 'M5 4WT', other: 'M5 4WT', differs: false, united: false },
      { field: 'identifiers', one: number('1234567'), other: number('7654321'), ...differs },
    ] as ComparedField[];
    expect(namesCompared(twins(fields)).one).toContain('(1234567, in');
    expect(namesCompared(twins(fields)).other).toContain('(7654321, in');
  });

  it('of one day are told apart by the time of the day', () => {
    const { one, other } = namesCompared(twins([], true));
    expect(one).toContain('2 March 2026');
    expect(one.toLowerCase()).not.toBe(other.toLowerCase());
  });

  it('in a list are told apart by the same, and have the register before a number left out', () => {
    const hint = { createdAt: '2026-03-02T09:00:00Z' };
    const one = { name: 'Choir', hint: { ...hint, identifiers: ['GB-CHC-1234567'] } };
    const other = { name: 'Choir', hint: { ...hint, createdAt: '2026-11-20T09:00:00Z' } };
    expect(namesApart(one, other)).toEqual({
      one: 'Choir (1234567, in the register since 2 Mar 2026)',
      other: 'Choir (no number in a public register, in the register since 20 Nov 2026)',
    });
    expect(namesApart(one, { ...other, name: 'Singers' })).toEqual({ one: 'Choir', other: 'Singers' });
  });
});
