import { count } from '../../time/format.ts';

export const text = {
  heading: 'The register of organisations',
  back: 'Workspace',
  toRegister: 'The register',
  notAllowed: 'Your account may not do this. CVS staff and administrators keep the register.',
  lead: 'Who exists, what they do, whom they reach and how to find them: kept by all partners together.',
  leadOfficer: 'You may bring a list of organisations into the register that all partners keep together.',
  waiting: 'Counting …',
  registered: (number: number) =>
    count(number, 'organisation is in the register', 'organisations are in the register'),
  find: 'Find an organisation',
  add: 'Bring in a list',
  addOne: 'Add one organisation',
  tasks: 'What waits',
  others: 'The whole register',
  atLeast: (number: number) => `${number} or more`,
  none: 'None',
  parts: {
    imports: {
      name: 'Lists brought in',
      hint: 'Bring in a list as CSV, see what would come of it, take one back',
    },
    requests: { name: 'Requests to be entered', hint: 'Organisations that ask to be in the register' },
    compact: {
      name: 'Sign-ups to the Compact',
      hint: 'Those that CVS staff have yet to confirm, and all who signed',
    },
    corrections: {
      name: 'Corrections to settle',
      hint: 'Organisations for whose entry partners propose another value, those that have waited longest first',
    },
    confirmations: {
      name: 'Entries due to be confirmed',
      hint: 'Entered or last said to be right over a year ago',
    },
    changes: {
      name: 'Changes to come',
      hint: 'Of which organisations give early notice, the soonest expected first',
    },
    duplicates: { name: 'Possible duplicates', hint: 'Entries that may stand for one organisation' },
    coverage: {
      name: 'Coverage',
      hint: 'Which wards, sectors and communities the register reaches, and which it misses',
    },
    'personal-data': {
      name: 'What is held on a person',
      hint: 'For a person who asks: find their contacts by email address, telephone number or name, give a copy, erase',
    },
  },
};
