import { describe, expect, it } from 'vitest';
import { daysFrom, firstOfMonth, plusDays, today } from './days.ts';
import { dayInFull, dayInShort, distance, momentInFull, monthInFull } from './format.ts';

describe('days', () => {
  it('takes the day from London, not from the reader’s clock', () => {
    expect(today(new Date('2026-07-01T23:30:00Z'))).toBe('2026-07-02');
    expect(today(new Date('2026-12-01T23:30:00Z'))).toBe('2026-12-01');
  });

  it('counts whole days across both clock changes', () => {
    expect(daysFrom('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysFrom('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysFrom('2009-10-28', '2010-01-21')).toBe(85);
    expect(plusDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(firstOfMonth('2026-10-24')).toBe('2026-10-01');
  });

  it('writes dates in full, with the weekday', () => {
    expect(dayInFull('2010-01-21')).toBe('Thursday 21 January 2010');
    expect(dayInShort('2010-01-21')).toBe('21 Jan 2010');
    expect(monthInFull('2010-01')).toBe('January 2010');
    expect(momentInFull('2026-07-01T14:05:00Z')).toBe('1 July 2026 at 3:05 pm');
  });

  it('says how far away a day is in words', () => {
    expect(distance('2026-11-23', '2026-11-23')).toBe('today');
    expect(distance('2026-11-23', '2026-11-24')).toBe('tomorrow');
    expect(distance('2026-11-23', '2026-12-05')).toBe('in 12 days');
    expect(distance('2026-11-23', '2026-11-22')).toBe('yesterday');
    expect(distance('2026-11-23', '2025-11-22')).toBe('366 days ago');
  });
});
