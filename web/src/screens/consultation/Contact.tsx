import type { Consultation, ConsultationDraft } from '../../api/contract.ts';
import { text } from './text.ts';

const isNamed = (contact: ConsultationDraft['contact']) => Object.values(contact ?? {}).some(Boolean);

/** Whom to ask about a consultation, in words: its contact, or who leads it while none is named. */
export const askedIn = ({ draft, lead }: Consultation) =>
  isNamed(draft.contact) ? text.theContact : lead.name;

export function Contact({ contact }: { contact: ConsultationDraft['contact'] }) {
  if (!contact || !isNamed(contact)) {
    return <p class="govuk-body-s">{text.noContact}</p>;
  }
  const { name, role, email, telephone, postalAddress } = contact;
  return (
    <address class="ch-contact">
      {name && <strong>{name}</strong>}
      {role && <span>{role}</span>}
      {email && (
        <span>
          {text.email}:{' '}
          <a class="govuk-link" href={`mailto:${email}`}>
            {email}
          </a>
        </span>
      )}
      {telephone && (
        <span>
          {text.telephone}:{' '}
          <a class="govuk-link" href={`tel:${telephone.replace(/[^\d+]/g, '')}`}>
            {telephone}
          </a>
        </span>
      )}
      {postalAddress && (
        <span>
          {text.post}: {postalAddress}
        </span>
      )}
    </address>
  );
}
