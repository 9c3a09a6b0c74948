import { describe, expect, it } from 'vitest';
import type { ConsultationSummary } from '../../api/contract.ts';
import { byStage, dueOf } from './due.ts';

const now = '2026-11-23';
const entry = (change: Partial<ConsultationSummary>): ConsultationSummary => ({
  id: '1',
  title: 'Buses',
  status: 'idea',
  lead: { id: '2', name: 'Council' },
  opensFirm: true,
  closesFirm: true,
  topics: [],
  audiences: [],
  areas: [],
  updatedAt: '2026-11-01T00:00:00Z',
  ...change,
});

describe('what is due', () => {
  it('is the next thing that its lead has to do', () => {
    expect(dueOf(entry({}), now)).toBe('Dates to be set');
    expect(dueOf(entry({ opensOn: '2026-12-01' }), now)).toBe('To be published before it opens, in 8 days');
    expect(dueOf(entry({ status: 'planned', opensOn: '2026-12-01' }), now)).toBe(
      'Opens Tuesday 1 December 2026, in 8 days',
    );
    expect(dueOf(entry({ status: 'open', closesOn: '2026-11-24' }), now)).toBe(
      'Closes Tuesday 24 November 2026, tomorrow',
    );
    expect(dueOf(entry({ status: 'evaluated' }), now)).toBe('Nothing');
  });

  it('says by how many days feedback is overdue', () => {
    expect(dueOf(entry({ status: 'closed', feedbackDueOn: '2026-11-20' }), now)).toBe(
      'Feedback overdue by 3 days',
    );
    expect(dueOf(entry({ status: 'analysing', feedbackDueOn: '2026-11-23' }), now)).toBe(
      'Feedback due Monday 23 November 2026, today',
    );
    expect(dueOf(entry({ status: 'reported' }), now)).toBe('A day for feedback to be set');
  });

  it('groups by stage and leaves empty stages out', () => {
    const groups = byStage([
      entry({ status: 'open' }),
      entry({ status: 'idea' }),
      entry({ status: 'decided' }),
    ]);
    expect(groups.map((group) => group.stage)).toEqual(['planning', 'open', 'after']);
  });
});
