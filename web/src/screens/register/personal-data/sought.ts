import type { PersonalDataFindings } from '../../../api/contract.ts';

/** By what a person is looked for. */
export const ways = ['email', 'telephone', 'name'] as const;

export type Way = (typeof ways)[number];

export interface Sought {
  by: Way;
  value: string;
}

/** What is copied or erased: all that is held with an address, or the contacts that were ticked. */
export type Picked = { email: string } | { contacts: string[] };

/**
 * Requests to be entered and the account go with the address; as long as a contact is taken to be somebody else's, nothing
 * tells whose they are, and so they are left out.
 */
export function pickedOf({ by, value }: Sought, findings: PersonalDataFindings, ticked: readonly string[]) {
  const contacts = findings.contacts.filter(({ id }) => ticked.includes(id));
  const whole = by === 'email' && contacts.length === findings.contacts.length;
  const picked: Picked = whole ? { email: value } : { contacts: contacts.map(({ id }) => id) };
  const part: PersonalDataFindings = whole
    ? findings
    : { contacts, requests: [], account: undefined, hasAccount: false };
  return { whole, picked, part };
}
