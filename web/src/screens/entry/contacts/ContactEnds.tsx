import { ask } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import type { OrganisationContact } from '../../../api/contract.ts';
import { Fold } from '../../../components/Fold/Fold.tsx';
import { SubmissionFailure } from '../../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../../forms/useSubmission.ts';
import { useKeeper } from '../keeper.ts';
import { text } from './text.ts';

interface EndProps {
  contact: OrganisationContact;
  onEnded: (message: string) => void;
}

/** The two ways in which a contact ends: the person no longer consents, or it is no longer right. */
export function ContactEnds({ contact, onEnded }: EndProps) {
  const { organisation } = useKeeper();
  const params = {
    path: { organisationId: organisation.id, contactId: contact.id },
    header: { 'If-Match': `"${contact.version ?? 0}"` },
  };
  const withdrawal = useSubmission<unknown>(
    [],
    () =>
      ask<unknown>(
        api.POST('/api/v1/organisations/{organisationId}/contacts/{contactId}/withdrawal', { params }),
      ),
    () => onEnded(text.withdraw.done),
  );
  const removal = useSubmission<unknown>(
    [],
    () => ask<unknown>(api.DELETE('/api/v1/organisations/{organisationId}/contacts/{contactId}', { params })),
    () => onEnded(text.remove.done),
  );
  return (
    <>
      {[
        { words: text.withdraw, submission: withdrawal },
        { words: text.remove, submission: removal },
      ].map(({ words, submission }) => (
        <Fold key={words.heading} summary={words.heading}>
          <SubmissionFailure submission={submission} />
          <p class="govuk-body">{words.what}</p>
          <button type="button" class="govuk-button govuk-button--warning" onClick={submission.submit}>
            {words.submit}
          </button>
        </Fold>
      ))}
    </>
  );
}
