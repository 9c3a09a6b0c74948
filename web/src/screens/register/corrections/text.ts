import { count } from '../../../time/format.ts';

export const text = {
  heading: 'Corrections to settle',
  lead: 'Partners propose that part of an entry should say something else. Until that is settled the entry shows both. Those that have waited longest come first.',
  waiting: 'Fetching what waits …',
  none: 'No correction waits to be settled. What partners propose for an entry stands here until it is settled.',
  caption: 'Organisations with corrections that wait',
  columns: {
    organisation: 'Organisation',
    corrections: 'To settle',
    since: 'Since',
    proposedBy: 'Proposed by',
    whose: 'Whose to settle',
    open: 'Do',
  },
  corrections: (number: number) => count(number, 'correction', 'corrections'),
  staffs: 'Yours: nobody there has an account',
  theirs: 'Its own people’s; you may too',
  settle: 'Settle',
  settleLabel: (name: string) => `Settle the corrections of ${name}`,
  contacts: 'Whom to ask',
  contactsLabel: (name: string) => `Whom to ask at ${name}`,
  more: 'Show more organisations',
  first: 'Back to those that have waited longest',
};
