import type { Role } from '../../api/contract.ts';

export const BASE = '/workspace/people';

export const text = {
  heading: 'People with an account',
  leadAll: 'Everybody who can sign in, by name, with the organisations that they act for and in which role.',
  leadOwn: (organisation: string) =>
    `Those who can sign in for ${organisation}, by name. Administrators change who acts for whom.`,
  toWorkspace: 'Workspace',
  notAllowed: 'Your account may not do this. CVS staff and administrators open accounts.',
  open: 'Open an account',
  waiting: 'Fetching people …',
  none: 'Nobody has an account yet.',
  more: 'Show more people',
  first: 'Back to the beginning of the list',
  columns: { name: 'Name', email: 'Email address', memberships: 'Acts for' },
  membership: (organisation: string, role: string) => `${organisation}: ${role}`,
  nobody: 'Acts for no organisation, and can’t sign in.',
  change: {
    open: 'Change memberships',
    /** People may be namesakes, but no two have one address. */
    openLabel: (name: string, email: string) => `Change memberships of ${name} (${email})`,
    kept: 'Acts for',
    keptHint: 'Take the tick away from what ends. Sessions and keys lose it at once.',
    organisation: 'Another organisation to act for (optional)',
    role: 'Role there',
    submit: 'Save memberships',
    done: (name: string) => `The memberships of ${name} are changed.`,
    stale:
      'Somebody else changed these memberships meanwhile. They are shown as they stand now; look through them and save again.',
  },
  form: {
    lead: 'For somebody who is to act for an organisation, such as to keep its entry in the register.',
    back: 'People with an account',
    name: 'Name',
    email: 'Email address',
    emailHint: 'They sign in with it.',
    organisation: 'Organisation that they act for',
    organisationHintCvs: 'Any but public bodies. For those an administrator opens accounts.',
    someone: 'Choose an organisation.',
    role: 'Role',
    roleCvs: 'Role: member of an organisation. For other roles ask an administrator.',
    password: 'First password',
    passwordHint:
      'At least 12 characters. You pass it on. Ask the person to change it under “My organisation” once they have signed in.',
    make: 'Make a password',
    made: 'A password is made. It stands in the field “First password”.',
    submit: 'Open the account',
  },
  opened: {
    done: (name: string) => `The account of ${name} is open.`,
    heading: 'What to pass on',
    once: 'The password is shown here once. Tell it by telephone or face to face where you can, apart from the email.',
    address: 'Address to sign in at',
    email: 'Email address',
    password: 'First password',
    change: 'Ask for it to be changed after the first sign-in, under “My organisation”.',
    another: 'Open another account',
    back: 'Back to the people with an account',
  },
};

/** The roles that a membership can have. */
export const roles = [
  'member',
  'officer',
  'cvs',
  'steward',
  'administrator',
] as const satisfies readonly Role[];
