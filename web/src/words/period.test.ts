import { describe, expect, it } from 'vitest';
import { periodInWords } from './period.ts';

const today = '2010-01-09';
const period = {
  status: 'open' as const,
  opensOn: '2009-10-28',
  opensFirm: true,
  closesOn: '2010-01-21',
  closesFirm: true,
};

describe('a period in words', () => {
  it('counts the days left while open, the closing day included', () => {
    expect(periodInWords(period, today)).toBe('Closes at the end of Thursday 21 January 2010, in 12 days');
    expect(periodInWords(period, '2010-01-21')).toBe('Closes at the end of Thursday 21 January 2010, today');
  });

  it('says when it opens and closes while planned', () => {
    expect(periodInWords({ ...period, status: 'planned' }, '2009-10-20')).toBe(
      'Opens Wednesday 28 October 2009, in 8 days; closes at the end of Thursday 21 January 2010, in 93 days',
    );
  });

  it('says that a date is not firm', () => {
    expect(
      periodInWords(
        { status: 'heads-up', opensOn: '2010-05-03', opensFirm: false, closesFirm: false },
        today,
      ),
    ).toBe('Expected to open about Monday 3 May 2010; the date is not firm');
  });

  it('says what is not known', () => {
    expect(periodInWords({ status: 'idea', opensFirm: false, closesFirm: false }, today)).toBe(
      'Opening day not yet known',
    );
    expect(periodInWords({ ...period, closesOn: undefined }, today)).toBe('Closing day not yet known');
  });

  it('says what a withdrawn one was to be', () => {
    expect(periodInWords({ ...period, status: 'withdrawn' }, today)).toBe(
      'Was to run from Wednesday 28 October 2009 to Thursday 21 January 2010',
    );
    expect(periodInWords({ status: 'withdrawn', opensFirm: false, closesFirm: false }, today)).toBe(
      'Will not take place',
    );
  });

  it('says when it closed', () => {
    expect(periodInWords({ ...period, status: 'analysing' }, '2010-02-01')).toBe(
      'Closed at the end of Thursday 21 January 2010',
    );
  });
});
