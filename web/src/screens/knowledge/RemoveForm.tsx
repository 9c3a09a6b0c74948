import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { KnowledgeNote } from '../../api/contract.ts';
import { Fold } from '../../components/Fold/Fold.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../forms/useSubmission.ts';
import { text } from './text.ts';

const words = text.page;

/** Takes a note away, once it is asked for twice. */
export function RemoveForm({ shared: { id, version } }: { shared: KnowledgeNote }) {
  const { route } = useLocation();
  const submission = useSubmission(
    [],
    () =>
      ask(
        api.DELETE('/api/v1/knowledge-notes/{knowledgeNoteId}', {
          params: { path: { knowledgeNoteId: id }, header: { 'If-Match': `"${version}"` } },
        }),
      ),
    () => route('/knowledge'),
  );
  return (
    <Fold summary={words.remove}>
      <form onSubmit={submission.submit} aria-label={words.remove} noValidate>
        <SubmissionFailure submission={submission} />
        <p class="govuk-body">{words.removeHint}</p>
        <button type="submit" class="govuk-button govuk-button--warning">
          {words.removeConfirm}
        </button>
      </form>
    </Fold>
  );
}
