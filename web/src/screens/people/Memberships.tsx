import type { Membership, Person } from '../../api/contract.ts';
import { roleNames } from '../../words/consultation.ts';
import { text } from './text.ts';

export const membershipInWords = ({ organisation, role }: Membership): string =>
  text.membership(organisation.name, roleNames[role]);

/** For whom somebody acts, and as what. */
export const Memberships = ({ person: { memberships } }: { person: Person }) =>
  memberships.length === 0 ? (
    <p class="govuk-body">{text.nobody}</p>
  ) : (
    <ul class="govuk-list">
      {memberships.map((each) => (
        <li key={`${each.organisation.id} ${each.role}`}>{membershipInWords(each)}</li>
      ))}
    </ul>
  );
