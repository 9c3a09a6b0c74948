import { useState } from 'preact/hooks';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { Radios } from '../../components/fields/Choices.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../forms/useSubmission.ts';
import { text } from './text.ts';

const words = text.screen;

interface AnswerFormProps {
  consultation: string;
  offer: string;
  label: string;
  done: () => void;
}

/** The lead's answer to an offer. */
export function AnswerForm({ consultation, offer, label, done }: AnswerFormProps) {
  const [takenUp, setTakenUp] = useState('');
  const [said, setSaid] = useState('');
  const at = (field: string) => `${field}-${offer}`;
  const submission = useSubmission(
    ['takenUp', 'text'],
    () =>
      ask(
        api.PUT('/api/v1/consultations/{consultationId}/support-offers/{supportOfferId}/answer', {
          params: { path: { consultationId: consultation, supportOfferId: offer } },
          body: {
            // Where nothing is chosen it is left out, and the server says so.
            takenUp: takenUp ? takenUp === 'yes' : (undefined as unknown as boolean),
            text: said,
          },
        }),
      ),
    done,
  );
  const { errors } = submission;
  return (
    <form onSubmit={submission.submit} aria-label={label} noValidate>
      <SubmissionFailure submission={submission} controlOf={at} />
      <Radios
        small
        id={at('takenUp')}
        label={words.takenUp}
        error={errors.takenUp}
        choices={[
          { value: 'yes', label: words.yes },
          { value: 'no', label: words.no },
        ]}
        value={takenUp}
        onInput={setTakenUp}
      />
      <TextField
        id={at('text')}
        rows={3}
        label={words.words}
        hint={words.wordsHint}
        error={errors.text}
        value={said}
        onInput={setSaid}
      />
      <button type="submit" class="govuk-button govuk-button--secondary">
        {words.submit}
      </button>
    </form>
  );
}
