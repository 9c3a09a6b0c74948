import type { SupportKind, SupportOfferState } from '../api/contract.ts';

/** What can be offered, in the order in which it is asked. */
export const supportKindNames: Record<SupportKind, string> = {
  networks: 'Networks',
  contacts: 'Contacts',
  systems: 'Systems',
  places: 'Places',
  people: 'People',
  skills: 'Skills',
  other: 'Something else',
};

export const supportStateNames: Record<SupportOfferState, string> = {
  open: 'To be answered',
  'taken-up': 'Taken up',
  declined: 'Declined',
  withdrawn: 'Taken back',
};
