import { describe, expect, it } from 'vitest';
import type { ConsultationSummary } from '../../api/contract.ts';
import { byMonth, sortedBy } from './months.ts';

const entry = (id: string, opensOn?: string, closesOn?: string): ConsultationSummary => ({
  id,
  title: id,
  status: 'planned',
  lead: { id: 'lead', name: 'Lead' },
  opensOn,
  closesOn,
  opensFirm: true,
  closesFirm: true,
  topics: [],
  audiences: [],
  areas: [],
  updatedAt: '2026-11-23T10:00:00Z',
});

describe('the list by month', () => {
  it('puts entries under the month in which they open, and those under way together', () => {
    const months = byMonth(
      [
        entry('a', '2026-09-02'),
        entry('b', '2026-10-30'),
        entry('c', '2026-11-01'),
        entry('g'),
        entry('d', '2026-11-30'),
        entry('e', '2027-01-04'),
        entry('f'),
      ],
      'opensOn',
      '2026-11-01',
    );
    expect(months.map((month) => [month.heading, month.items.map((item) => item.id)])).toEqual([
      ['Already under way on 1 November 2026', ['a', 'b']],
      ['Opening in November 2026', ['c', 'd']],
      ['Opening in January 2027', ['e']],
      ['Opening day not yet known', ['g', 'f']],
    ]);
  });

  it('goes by closing days where the list does', () => {
    const months = byMonth([entry('a', '2026-09-02', '2026-12-01'), entry('b', '2026-09-02')], 'closesOn');
    expect(months.map((month) => month.heading)).toEqual([
      'Closing in December 2026',
      'Closing day not yet known',
    ]);
  });

  it('has no months where the list goes by the latest change', () => {
    expect(sortedBy('-updated-at')).toBeUndefined();
    expect(sortedBy('')).toBe('opensOn');
    expect(sortedBy('-closes-on')).toBe('closesOn');
  });
});
