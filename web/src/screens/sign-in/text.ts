export const text = {
  heading: 'Sign in',
  lead: 'For people who plan consultations or act for an organisation. Reading the calendar needs no account.',
  noAccount: 'Accounts are opened by the administrator of this service.',
  signedIn: (name: string) => `You are signed in as ${name}.`,
  signOut: 'Sign out',
  goOn: 'Go on',
};
