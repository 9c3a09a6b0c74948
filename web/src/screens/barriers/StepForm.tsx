import { useState } from 'preact/hooks';
import { ask, refusedWith } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { InformationBarrier } from '../../api/contract.ts';
import { Radios } from '../../components/fields/Choices.tsx';
import { DateField } from '../../components/fields/DateField.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { dayOf, noDate } from '../../components/fields/typed-date.ts';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../forms/useSubmission.ts';
import { text, type State } from './text.ts';

const words = text.step;

interface StepFormProps {
  barrier: InformationBarrier;
  onSaid: () => void;
  reload: () => void;
}

/** What the reader may say of a barrier: the organisation asked what becomes of it, whoever reported it that it is not gone. */
export function StepForm({ barrier, onSaid, reload }: StepFormProps) {
  const [first = 'reported', ...others] = barrier.mayBecome;
  const [state, setState] = useState<State>(first);
  const [said, setSaid] = useState('');
  const [dueOn, setDueOn] = useState(noDate);
  const submission = useSubmission(
    ['state', 'words', 'dueOn'],
    () =>
      ask(
        api.POST('/api/v1/information-barriers/{informationBarrierId}/steps', {
          params: {
            path: { informationBarrierId: barrier.id },
            header: { 'If-Match': `"${barrier.version}"` },
          },
          body: {
            state,
            words: said.trim() || undefined,
            dueOn: state === 'in-hand' ? dayOf(dueOn) : undefined,
          },
        }),
      ),
    () => {
      setSaid('');
      setDueOn(noDate);
      onSaid();
    },
  );
  const { errors } = submission;
  const readAgain = () => {
    submission.clear();
    reload();
  };
  const heading = others.length === 0 && first === 'reported' ? words.reopen : words.heading;
  return (
    <form class="ch-prose" onSubmit={submission.submit} aria-labelledby="say" noValidate>
      <h2 class="govuk-heading-l" id="say">
        {heading}
      </h2>
      {refusedWith(submission.failure, 412) ? (
        <p class="govuk-body" role="alert">
          {words.stale}{' '}
          <button type="button" class="ch-link-button" onClick={readAgain}>
            {words.readAgain}
          </button>
        </p>
      ) : (
        <SubmissionFailure
          submission={submission}
          controlOf={(id) => ({ state: `state-${first}`, dueOn: 'dueOn-day' })[id] ?? id}
        />
      )}
      {others.length > 0 && (
        <Radios
          id="state"
          label={words.state}
          choices={barrier.mayBecome.map((each) => ({ value: each, label: words.choices[each] }))}
          value={state}
          error={errors.state}
          onInput={(chosen) => setState(chosen as State)}
        />
      )}
      <TextField
        id="words"
        rows={4}
        label={words.words[state]}
        hint={words.wordsHint}
        value={said}
        error={errors.words}
        onInput={setSaid}
      />
      {state === 'in-hand' && (
        <DateField id="dueOn" label={words.dueOn} value={dueOn} error={errors.dueOn} onInput={setDueOn} />
      )}
      <button type="submit" class="govuk-button">
        {heading === words.reopen ? words.reopenSubmit : words.submit}
      </button>
    </form>
  );
}
