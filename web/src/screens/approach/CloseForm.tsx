import { useState } from 'preact/hooks';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { ApproachRequest } from '../../api/contract.ts';
import { TextField } from '../../components/fields/TextField.tsx';
import { Fold } from '../../components/Fold/Fold.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../forms/useSubmission.ts';
import { text } from './text.ts';

const words = text.close;

interface CloseFormProps {
  request: ApproachRequest;
  onClosed: (said: string) => void;
}

/** Closes a question with what came of the advice. */
export function CloseForm({ request: { id, version }, onClosed }: CloseFormProps) {
  const [outcome, setOutcome] = useState('');
  const submission = useSubmission(
    ['outcome'],
    () =>
      ask(
        api.POST('/api/v1/approach-requests/{approachRequestId}/closing', {
          params: { path: { approachRequestId: id }, header: { 'If-Match': `"${version}"` } },
          body: { outcome },
        }),
      ),
    () => onClosed(words.done),
  );
  return (
    <Fold summary={words.summary}>
      <form class="ch-prose" onSubmit={submission.submit} aria-label={words.summary} noValidate>
        <SubmissionFailure submission={submission} />
        <TextField
          id="outcome"
          rows={4}
          label={words.outcome}
          hint={words.outcomeHint}
          value={outcome}
          error={submission.errors.outcome}
          onInput={setOutcome}
        />
        <button type="submit" class="govuk-button">
          {words.submit}
        </button>
      </form>
    </Fold>
  );
}
