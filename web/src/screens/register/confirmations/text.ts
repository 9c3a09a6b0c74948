import { count } from '../../../time/format.ts';

export const text = {
  heading: 'Entries due to be confirmed',
  lead: 'Once a year somebody says of each entry that it is still right; the year begins when it is entered or brought in. Nobody has of these; the longest unconfirmed come first.',
  filter: 'Sectors to show',
  all: 'All sectors',
  waiting: 'Fetching entries …',
  none: 'Every entry was entered, brought in or said to be right within the year. Those that are due will stand here.',
  caption: 'Entries that are due',
  columns: {
    organisation: 'Organisation',
    sector: 'Sector',
    confirmed: 'Entered or last said to be right',
    due: 'Due',
    open: 'Do',
  },
  overdue: (days: number) => (days === 0 ? 'today' : `${count(days, 'day', 'days')} ago`),
  look: 'Look through it',
  lookLabel: (name: string) => `Look through the entry of ${name}`,
  contacts: 'Whom to ask',
  contactsLabel: (name: string) => `Whom to ask at ${name}`,
  more: 'Show more entries',
  first: 'Back to the longest unconfirmed',
};
