import { count } from '../../../time/format.ts';

const organisations = (number: number) => count(number, 'organisation', 'organisations');

const silent = (number: number, what: string) =>
  number === 0
    ? ''
    : `${organisations(number)} ${number === 1 ? 'names' : 'name'} no ${what}, and so ${number === 1 ? 'counts' : 'count'} in none.`;

export const text = {
  toOrganisations: 'All organisations',
  heading: 'Coverage of the register',
  lead: 'Whom the register reaches, and whom it misses. An organisation is covered where an infrastructure body passes things on to it. One that works in the whole place counts in each ward. Closed organisations do not count.',
  waiting: 'Working out the coverage …',
  summary: (registered: number, supported: number) =>
    `${organisations(registered)} in the register; an infrastructure body covers ${supported.toLocaleString('en-GB')} of them.`,
  toGaps: (number: number) => `${count(number, 'gap', 'gaps')}, and who could reach them`,
  key: { supported: 'covered by an infrastructure body', others: 'not covered' },
  dimensions: { areas: 'By ward', sectors: 'By sector', communities: 'By community', kinds: 'By kind' },
  short: (having: number, all: number) => `${having} of ${all} have an organisation in the register.`,
  unstated: {
    areas: (number: number) => silent(number, 'ward'),
    communities: (number: number) => silent(number, 'community'),
    kinds: (number: number) => silent(number, 'kind'),
  },
  unreached: {
    heading: 'Missed in a ward',
    what: 'Communities that nobody who works in the ward says to reach, though others may reach them elsewhere.',
    none: 'There is none: wherever somebody works, every community is reached.',
    columns: { ward: 'Ward', communities: 'Communities that nobody there reaches' },
  },
  line: (registered: number, supported: number) =>
    registered === 0
      ? 'nobody'
      : `${registered.toLocaleString('en-GB')}, ${supported === 0 ? 'none' : `of them ${supported.toLocaleString('en-GB')}`} covered`,
  seldomHeard: 'seldom heard',
  asTable: 'The same as a table',
  caption: (name: string) => `Coverage ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  columns: {
    name: 'Name',
    registered: 'In the register',
    supported: 'Of them covered',
    others: 'Not covered',
  },
  gaps: {
    heading: 'Gaps',
    what: 'Nobody in the register works in these wards or reaches these communities. The infrastructure bodies beside them say that they could.',
    none: 'There is none: every ward and every community has an organisation in the register.',
    caption: 'Wards and communities that nobody in the register has',
    columns: { name: 'Missed', what: 'What it is', bodies: 'Infrastructure bodies that could reach them' },
    area: 'Ward',
    community: 'Community',
    nobody: 'None that the register knows of',
    waiting: 'Looking …',
    find: 'Organisations that serve it',
  },
};
