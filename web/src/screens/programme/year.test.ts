import { describe, expect, it } from 'vitest';
import { barOf, monthsOf, readYear, yearAround, yearOf } from './year.ts';

describe('a year of the programme', () => {
  it('begins in January or in April', () => {
    expect(yearAround('calendar', '2027-02-01')).toMatchObject({ from: '2027-01-01', to: '2027-12-31' });
    expect(yearAround('financial', '2027-03-31')).toMatchObject({ from: '2026-04-01', to: '2027-03-31' });
    expect(yearAround('financial', '2027-04-01')).toMatchObject({ from: '2027-04-01', to: '2028-03-31' });
  });

  it('is read from the address bar, and is this year where that makes no sense', () => {
    expect(readYear({ year: '2025', kind: 'calendar' }, '2026-11-23').from).toBe('2025-01-01');
    expect(readYear({ year: 'soon' }, '2026-11-23').from).toBe('2026-04-01');
    expect(readYear({ year: '1' }, '2026-11-23').from).toBe('2026-04-01');
    expect(readYear({}, '2026-11-23').kind).toBe('financial');
  });

  it('places a period by its days, the last included', () => {
    const year = yearOf('calendar', 2027);
    expect(barOf(year, '2027-01-01', '2027-12-31')).toEqual({ x: 0, width: 100 });
    expect(barOf(year, '2027-12-31', '2027-12-31')).toEqual({ x: 99.726, width: 0.274 });
    expect(barOf(year, '2026-12-01', '2027-01-01')).toEqual({ x: 0, width: 0.274 });
    expect(barOf(year, '2028-01-01', '2028-02-01').width).toBe(0);
  });

  it('has twelve months that fill it', () => {
    for (const year of [yearOf('calendar', 2028), yearOf('financial', 2027)]) {
      const months = monthsOf(year);
      expect(months).toHaveLength(12);
      expect(months[0]?.month).toBe(year.from.slice(0, 7));
      const last = months[11];
      expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(100, 2);
    }
  });
});
