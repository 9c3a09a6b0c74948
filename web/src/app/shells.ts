import type { ShellPath } from './shell-paths.ts';

export interface Shell {
  heading: string;
  /** One or two sentences: what this page is. */
  what: string;
  links?: { href: string; text: string }[];
}

export const shells: Record<ShellPath, Shell> = {
  '/': {
    heading: 'Consultations: have your say',
    what: 'Public bodies and voluntary organisations here ask before they decide. This calendar shows what you can answer now, what is coming, and what came of the last ones.',
  },
  '/programme': {
    heading: 'The year’s programme',
    what: 'A year of consultations as a timeline: when each opens and closes, and who leads it.',
  },
  '/consultations': {
    heading: 'Consultation',
    what: 'What a consultation is about, what can change and what can’t, how to respond, its dates, its contact, and how it keeps the Code of Good Practice.',
  },
  '/codes': {
    heading: 'The Codes of Good Practice',
    what: 'What public bodies and voluntary organisations have promised each other about consulting, clause by clause.',
    links: [{ href: '/api/v1/codes', text: 'The Codes as data (JSON)' }],
  },
  '/organisations': {
    heading: 'Organisations',
    what: 'The public bodies and voluntary organisations that consult, and what each of them is consulting on.',
    links: [{ href: '/api/v1/organisations', text: 'The organisations as data (JSON)' }],
  },
  '/signatories': {
    heading: 'Who has signed the Compact',
    what: 'The organisations that hold to the agreement between public bodies and the voluntary sector, and since when.',
    links: [{ href: '/api/v1/compact/signatories', text: 'The signatories as data (JSON)' }],
  },
  '/meeting-places': {
    heading: 'Places where groups meet',
    what: 'Halls, libraries and rooms where groups meet, and what posters and leaflets can be left there for them.',
    links: [
      { href: '/api/v1/meeting-places', text: 'The places as data (JSON)' },
      { href: '/api/v1/meeting-places.csv', text: 'The places as a spreadsheet (CSV)' },
    ],
  },
  '/knowledge': {
    heading: 'What we know',
    what: 'Notes, experience and expertise that public bodies and voluntary organisations share with each other.',
    links: [{ href: '/api/v1/knowledge-notes', text: 'What is shared as data (JSON)' }],
  },
  '/notices': {
    heading: 'Decisions told of',
    what: 'What organisations were told once it was decided, by whom and when, and from which day something has to be done about it.',
    links: [{ href: '/api/v1/information-notices', text: 'The notices as data (JSON)' }],
  },
  '/sign-in': {
    heading: 'Sign in',
    what: 'For people who plan consultations or act for an organisation. Reading the calendar needs no account.',
  },
  '/my-organisation': {
    heading: 'My organisation',
    what: 'What your organisation wants to hear of, and its keys for programs.',
  },
  '/workspace': {
    heading: 'Workspace',
    what: 'Where officers plan consultations, check them against the Code and publish them.',
  },
  '/developers': {
    heading: 'For developers',
    what: 'The calendar and everything in it can be read by programs, without an account.',
    links: [{ href: '/openapi.yaml', text: 'The contract (OpenAPI)' }],
  },
  '/accessibility': {
    heading: 'Accessibility',
    what: 'How this service can be used by everybody, what does not work yet, and whom to tell.',
  },
  '/privacy': {
    heading: 'Privacy and cookies',
    what: 'What this service knows of you, why, and for how long.',
  },
  '/contact': {
    heading: 'Contact, other formats and languages',
    what: 'Whom to ask about a consultation, about this service, and how to get something in another format or language.',
  },
  '/not-found': {
    heading: 'Page not found',
    what: 'Check that the address is correct, or begin at the calendar.',
    links: [{ href: '/', text: 'The calendar' }],
  },
};
