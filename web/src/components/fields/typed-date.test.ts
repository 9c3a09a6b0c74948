import { describe, expect, it } from 'vitest';
import { dayOf, isWhole, noDate, typedDate } from './typed-date.ts';

describe('a typed date', () => {
  it('goes to the contract’s form and back', () => {
    expect(dayOf({ day: '1', month: '2', year: '2027' })).toBe('2027-02-01');
    expect(typedDate('2027-02-01')).toEqual({ day: '1', month: '2', year: '2027' });
    expect(typedDate(undefined)).toBe(noDate);
  });

  it('takes the month by its name', () => {
    expect(dayOf({ day: '21', month: 'January', year: '2027' })).toBe('2027-01-21');
    expect(dayOf({ day: '21', month: 'sept', year: '2027' })).toBe('2027-09-21');
  });

  it('is nothing where nothing is typed', () => {
    expect(dayOf(noDate)).toBeUndefined();
    expect(dayOf({ day: ' ', month: '', year: '' })).toBeUndefined();
  });

  it('leaves the judgement of dates that can’t be to the server', () => {
    expect(dayOf({ day: '31', month: '2', year: '2027' })).toBe('2027-02-31');
    expect(dayOf({ day: '31', month: '', year: '2027' })).toBe('2027-00-31');
  });

  it('knows when it is whole', () => {
    expect(isWhole({ day: '29', month: '2', year: '2028' })).toBe(true);
    expect(isWhole({ day: '29', month: '2', year: '2027' })).toBe(false);
    expect(isWhole({ day: '2', month: '2', year: '20' })).toBe(false);
    expect(isWhole(noDate)).toBe(false);
  });
});
