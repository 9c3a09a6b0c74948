import { useState } from 'preact/hooks';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { InformationRequest } from '../../api/contract.ts';
import { Radios } from '../../components/fields/Choices.tsx';
import { DateField } from '../../components/fields/DateField.tsx';
import { dayOf, typedDate } from '../../components/fields/typed-date.ts';
import { Fold } from '../../components/Fold/Fold.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../forms/useSubmission.ts';
import { today } from '../../time/days.ts';
import { text } from './text.ts';

const words = text.close;
const controls: Record<string, string> = { state: 'state-answered', closedOn: 'closedOn-day' };

interface CloseFormProps {
  request: InformationRequest;
  onClosed: (said: string) => void;
}

/** Records that the request was answered or taken back. */
export function CloseForm({ request: { id, version }, onClosed }: CloseFormProps) {
  const [state, setState] = useState<'answered' | 'withdrawn'>('answered');
  const [closedOn, setClosedOn] = useState(() => typedDate(today()));
  const submission = useSubmission(
    ['state', 'closedOn'],
    () =>
      ask(
        api.POST('/api/v1/information-requests/{informationRequestId}/closing', {
          params: { path: { informationRequestId: id }, header: { 'If-Match': `"${version}"` } },
          body: { state, closedOn: dayOf(closedOn) ?? '' },
        }),
      ),
    () => onClosed(words.done),
  );
  const { errors } = submission;
  return (
    <Fold summary={words.summary}>
      <form class="ch-prose" onSubmit={submission.submit} aria-label={words.summary} noValidate>
        <SubmissionFailure submission={submission} controlOf={(field) => controls[field] ?? field} />
        <Radios
          small
          id="state"
          label={words.state}
          choices={[
            { value: 'answered', label: words.answered },
            { value: 'withdrawn', label: words.withdrawn },
          ]}
          value={state}
          error={errors.state}
          onInput={(next) => setState(next === 'withdrawn' ? next : 'answered')}
        />
        <DateField
          id="closedOn"
          label={words.on}
          value={closedOn}
          error={errors.closedOn}
          onInput={setClosedOn}
        />
        <button type="submit" class="govuk-button">
          {words.submit}
        </button>
      </form>
    </Fold>
  );
}
