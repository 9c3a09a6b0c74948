export const text = {
  service: 'Compact Hub',
  tagline: 'Have your say, in good time',
  skip: 'Skip to main content',
  menu: 'Menu',
  navigationLabel: 'Main',
  accountLabel: 'Account',
  footerLabel: 'About this service',
  calendar: 'Calendar',
  programme: 'Year’s programme',
  knowledge: 'What we know',
  organisations: 'Organisations',
  codes: 'The Codes',
  myOrganisation: 'My organisation',
  workspace: 'Workspace',
  signIn: 'Sign in',
  signOut: 'Sign out',
  actingFor: (organisation: string) => `for ${organisation}`,
  footer: [
    { href: '/codes', text: 'The Codes of Good Practice' },
    { href: '/notices', text: 'Decisions told of' },
    { href: '/accessibility', text: 'Accessibility' },
    { href: '/privacy', text: 'Privacy and cookies' },
    { href: '/developers', text: 'For developers' },
    { href: '/contact', text: 'Contact, other formats and languages' },
  ],
  licence:
    'What is published here may be used again under the Open Government Licence, except where another is named.',
  title: (page: string) => `${page} – Compact Hub`,
};

export const requireText = {
  signInFirst: 'Sign in to see this page.',
  waiting: 'Looking up who is signed in …',
};
