export const accessibility = {
  heading: 'Accessibility',
  lead: 'This service is meant for everybody. It aims at level AA of the Web Content Accessibility Guidelines 2.2.',
  can: 'What you can do',
  canList: [
    'use every page with a keyboard alone, and see where you are',
    'zoom to 400 % without scrolling sideways',
    'read every page with a screen reader; a change that the eye would see is said aloud',
    'choose light or dark colours in your device’s settings',
    'print every page; the timeline can be told apart in black and white',
    'read the timeline as a table, which holds the same rows',
  ],
  tested: 'How it is tested',
  testedWords: [
    'Each change to the service is checked by software on every page: contrast, names of controls, headings, the order of the keyboard. Software finds only some of the barriers that people meet.',
  ],
  limits: 'What we know does not work well',
  limitsList: [
    'Documents of a consultation are the lead organisation’s. Their formats are listed on the consultation’s page; ask its contact for the one that suits you.',
    'Words that planners type may be hard to read. Tell the contact named on the page.',
  ],
  tell: 'Tell us of a barrier',
};

export const privacy = {
  heading: 'Privacy and cookies',
  lead: 'Reading the calendar needs no account, and nothing is recorded about who reads what.',
  cookies: 'Cookies',
  cookiesWords: [
    'Nobody who only reads gets a cookie. When you sign in, two cookies keep you signed in; both are needed for that and say nothing else. Signing out ends them, here and on the server.',
    'Your browser also keeps one note, without a name in it, that somebody signed in here, so that the next page can ask the server who it was.',
  ],
  accounts: 'Accounts',
  accountsWords: [
    'Of people with an account the service holds the name, the email address, a password that can’t be read back, and for which organisation they act. Administrators open accounts, CVS staff open those of organisations’ own people, and an administrator erases one for a person who asks.',
  ],
  trail: 'Who changed what',
  trailWords: [
    'Every change to a consultation is kept with the name of whoever made it and the time, so that partners can answer for what they published. The people of the lead and partner organisations, stewards and administrators see it.',
  ],
  contacts: 'Contacts of consultations',
  contactsWords: [
    'A consultation names somebody who answers questions. What is published of them is what their organisation typed, and is meant for those who want to respond.',
  ],
  record: {
    heading: 'What is held on people, why and how long',
    what: 'The record that the UK GDPR asks for (Article 30). Whoever wants to know, correct or erase what is held on them asks the council for voluntary service of the place.',
    waiting: 'Fetching the record …',
    parts: {
      held: 'What is held',
      purpose: 'What for',
      basis: 'Lawful basis',
      seenBy: 'Who sees it',
      kept: 'How long',
      rights: 'Corrected, copied, erased',
    },
    bases: {
      consent: 'Consent (Article 6(1)(a))',
      'legal-obligation': 'A legal obligation (Article 6(1)(c))',
      'public-task': 'A public task (Article 6(1)(e))',
      'legitimate-interests': 'Legitimate interests (Article 6(1)(f))',
    },
  },
  others: 'Nobody else',
  othersWords: ['No page fetches anything from another site, and no visits are counted or followed.'],
};

export const contact = {
  heading: 'Contact, other formats and languages',
  lead: 'Whom to ask depends on what you want to know.',
  consultation: 'About a consultation',
  consultationWords: [
    'Ask the person named under “Contact” on the consultation’s page. They also give you its documents in another format or language.',
  ],
  organisation: 'About an organisation',
  organisationWords: ['Its page gives its website.'],
  service: 'About this service',
  serviceWords: [
    'Ask the council for voluntary service of your place or the officer of your council who looks after the Compact. They run this service together.',
  ],
  code: 'If a promise is not kept',
  codeWords: [
    'Each consultation’s page says where it falls short of the Code of Good Practice, and why. If you see more, tell the contact first, and then the steward of the Compact.',
  ],
};

export const developers = {
  heading: 'For developers',
  lead: 'The calendar and everything in it can be read by programs, without an account.',
  contract: 'The contract',
  contractWords: [
    'One OpenAPI file describes every operation. The service does what it says: each test of the service compares its answers with it.',
  ],
  contractLink: 'The contract (OpenAPI 3.0.3)',
  examples: 'Examples to run',
  examplesWords: ['Put these behind the address of this site. Filters may be combined and repeated.'],
  exampleList: [
    {
      what: 'What is open now, soonest closing first',
      path: '/api/v1/consultations?status=open&sort=closes-on',
    },
    { what: 'The same as a calendar to subscribe to', path: '/api/v1/consultations.ics?status=open' },
    { what: 'The latest changes as an Atom feed', path: '/api/v1/consultations.atom' },
    { what: 'Everything as a spreadsheet', path: '/api/v1/consultations.csv' },
    { what: 'The Codes as data', path: '/api/v1/codes' },
  ],
  manners: 'What to expect',
  mannersList: [
    'Lists come page by page: follow “next” until it is absent.',
    'Every answer has an ETag. Ask with If-None-Match, and what has not changed costs nobody anything.',
    'Errors are application/problem+json: a type, the field, the rule, and what would pass.',
    'Unknown parameters, fields and values are refused, never ignored.',
    'A change needs If-Match with the version that it changes.',
    'A request that creates may carry an Idempotency-Key, so that it can be sent again safely.',
  ],
  keys: 'Keys',
  keysWords: [
    'To write, sign in, make a key under “My organisation” and send it as “Authorization: Bearer ck_…”. It acts for your organisation in your role.',
  ],
};
