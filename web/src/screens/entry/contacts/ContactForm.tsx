import { useState } from 'preact/hooks';
import { ask } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import type { OrganisationContact, OrganisationContactDraft } from '../../../api/contract.ts';
import { labelIn } from '../../../forms/draft-fields.ts';
import { Fields } from '../../../forms/FieldView.tsx';
import { SubmissionFailure } from '../../../forms/SubmissionFailure.tsx';
import { idsOf, isDateId, readTyped, writeTyped } from '../../../forms/typed.ts';
import { useLeaveWarning } from '../../../forms/useLeaveWarning.ts';
import { useSubmission } from '../../../forms/useSubmission.ts';
import { EntryPage } from '../EntryPage.tsx';
import { useKeeper } from '../keeper.ts';
import { ContactEnds } from './ContactEnds.tsx';
import { contactFields as fields } from './fields.ts';
import { text } from './text.ts';

interface ContactFormProps {
  /** Absent where one is added. */
  contact?: OrganisationContact;
  onSaved: (message: string) => void;
}

/** Adds a contact, or changes one. */
export function ContactForm({ contact, onSaved }: ContactFormProps) {
  const { organisation, base } = useKeeper();
  const [typed, setTyped] = useState(() => readTyped(fields, contact ?? {}));
  const [touched, setTouched] = useState(false);
  const path = { organisationId: organisation.id };

  const submission = useSubmission<unknown>(
    idsOf(fields, typed),
    () => {
      // Without any answer about consent, it is still what is missing in it that is said, and not that it is missing.
      const body = { consent: {}, ...writeTyped(fields, typed, {}) } as unknown as OrganisationContactDraft;
      return contact
        ? ask<unknown>(
            api.PUT('/api/v1/organisations/{organisationId}/contacts/{contactId}', {
              params: {
                path: { ...path, contactId: contact.id },
                header: { 'If-Match': `"${contact.version ?? 0}"` },
              },
              body,
            }),
          )
        : ask<unknown>(
            api.POST('/api/v1/organisations/{organisationId}/contacts', { params: { path }, body }),
          );
    },
    () => onSaved(text.saved),
  );
  useLeaveWarning(touched && !submission.sending);
  return (
    <EntryPage
      heading={contact ? text.changeTitle : text.newTitle}
      back={{ href: `${base}/contacts`, words: text.toContacts }}
      failed={Boolean(submission.failure)}
      failure={
        <SubmissionFailure
          submission={submission}
          labelOf={labelIn(fields)}
          controlOf={(id) => (isDateId(fields, id) ? `${id}-day` : id)}
        />
      }
    >
      <form onSubmit={submission.submit} noValidate>
        <Fields
          fields={fields}
          typed={typed}
          errors={submission.errors}
          onInput={(next) => {
            setTouched(true);
            setTyped(next);
          }}
        />
        <button type="submit" class="govuk-button">
          {text.save}
        </button>
      </form>
      {contact && <ContactEnds contact={contact} onEnded={onSaved} />}
    </EntryPage>
  );
}
