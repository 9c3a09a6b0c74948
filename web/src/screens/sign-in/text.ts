export const text = {
  heading: 'Sign in',
  lead: 'For people who plan consultations or act for an organisation. Reading the calendar needs no account.',
  noAccount:
    'CVS staff open accounts for an organisation’s own people, and the administrator of this service all others. Ask them if yours has none.',
  signedIn: (name: string) => `You are signed in as ${name}.`,
  signOut: 'Sign out',
  goOn: 'Go on',
};
