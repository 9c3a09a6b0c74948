import { useState } from 'preact/hooks';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { Radios } from '../../components/fields/Choices.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { Fold } from '../../components/Fold/Fold.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../forms/useSubmission.ts';
import { partAt } from './address.ts';
import type { ConcernProps } from './ConcernItem.tsx';
import { dispositionNames, text } from './text.ts';

const words = text.decide;
type Disposition = keyof typeof dispositionNames;
const dispositions = Object.keys(dispositionNames) as Disposition[];

/** Records what becomes of an organisation's material; the server holds it until the organisation has had its say. */
export function DecideForm({ request, concern, onChanged }: ConcernProps) {
  const at = (id: string) => `${id}-${concern.id}`;
  const [disposition, setDisposition] = useState<Disposition | ''>(concern.disposition ?? '');
  const [reason, setReason] = useState(concern.dispositionReason ?? '');
  const submission = useSubmission(
    ['disposition', 'reason'],
    () =>
      ask(
        api.PUT('/api/v1/information-requests/{informationRequestId}/concerned/{concernId}/disposition', {
          params: partAt(request, concern),
          body: { disposition: disposition as Disposition, reason: reason.trim() || undefined },
        }),
      ),
    () => onChanged(words.done(concern.organisation.name)),
  );
  const { errors } = submission;
  return (
    <Fold summary={words.summary}>
      <form
        class="ch-prose"
        onSubmit={submission.submit}
        aria-label={`${words.summary}: ${concern.organisation.name}`}
        noValidate
      >
        <SubmissionFailure
          submission={submission}
          controlOf={(id) => (id === 'disposition' ? `${at(id)}-disclosed` : at(id))}
        />
        <Radios
          small
          id={at('disposition')}
          label={words.disposition}
          choices={dispositions.map((each) => ({ value: each, label: dispositionNames[each] }))}
          value={disposition}
          error={errors.disposition}
          onInput={(next) => setDisposition(next as Disposition)}
        />
        <TextField
          id={at('reason')}
          rows={3}
          label={words.reason}
          hint={words.reasonHint}
          value={reason}
          error={errors.reason}
          onInput={setReason}
        />
        <button type="submit" class="govuk-button">
          {words.submit}
        </button>
      </form>
    </Fold>
  );
}
