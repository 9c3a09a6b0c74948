import { useState } from 'preact/hooks';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { CooperationTask } from '../../api/contract.ts';
import { DateField } from '../../components/fields/DateField.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { dayOf, noDate } from '../../components/fields/typed-date.ts';
import { Fold } from '../../components/Fold/Fold.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../forms/useSubmission.ts';
import { dayInShort } from '../../time/format.ts';
import { partAt } from './address.ts';
import type { ConcernProps } from './ConcernItem.tsx';
import { text } from './text.ts';

const words = text.tasks;

/** What the organisation is asked to do for the answer. Either side says what is done. */
export function Tasks({ open, ...props }: ConcernProps & { open: boolean }) {
  const { tasks, mayDecide } = props.concern;
  return (
    <>
      <h4 class="govuk-heading-s">{words.heading}</h4>
      {tasks.length === 0 && <p class="govuk-body">{words.none}</p>}
      {tasks.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {tasks.map((task) => (
            <li key={task.id}>
              <Task {...props} task={task} open={open} />
            </li>
          ))}
        </ul>
      )}
      {mayDecide && <AskForm {...props} />}
    </>
  );
}

type TaskProps = ConcernProps & { task: CooperationTask; open: boolean };

function Task({ request, concern, task, open, onChanged }: TaskProps) {
  const done = task.doneOn !== undefined;
  const at = partAt(request, concern);
  const submission = useSubmission(
    [],
    () =>
      ask(
        api.PUT('/api/v1/information-requests/{informationRequestId}/concerned/{concernId}/tasks/{taskId}', {
          params: { ...at, path: { ...at.path, taskId: task.id } },
          body: { done: !done },
        }),
      ),
    () => onChanged(done ? words.reopened : words.finished),
  );
  return (
    <form onSubmit={submission.submit}>
      <SubmissionFailure submission={submission} />
      {task.what}
      {task.dueOn && `, ${words.due(dayInShort(task.dueOn))}`}.{' '}
      {task.doneOn && `${words.doneOn(dayInShort(task.doneOn))}. `}
      {open && (
        <button
          type="submit"
          class="ch-link-button"
          aria-label={done ? words.reopenLabel(task.what) : words.finishLabel(task.what)}
        >
          {done ? words.reopen : words.finish}
        </button>
      )}
    </form>
  );
}

function AskForm({ request, concern, onChanged }: ConcernProps) {
  const at = (id: string) => `${id}-${concern.id}`;
  const [what, setWhat] = useState('');
  const [dueOn, setDueOn] = useState(noDate);
  const submission = useSubmission(
    ['what', 'dueOn'],
    () =>
      ask(
        api.POST('/api/v1/information-requests/{informationRequestId}/concerned/{concernId}/tasks', {
          params: partAt(request, concern),
          body: { what, dueOn: dayOf(dueOn) },
        }),
      ),
    () => onChanged(words.asked),
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
          controlOf={(id) => (id === 'dueOn' ? `${at(id)}-day` : at(id))}
        />
        <TextField
          id={at('what')}
          rows={2}
          label={words.what}
          hint={words.whatHint}
          value={what}
          error={errors.what}
          onInput={setWhat}
        />
        <DateField
          id={at('dueOn')}
          label={words.dueOn}
          value={dueOn}
          error={errors.dueOn}
          onInput={setDueOn}
        />
        <button type="submit" class="govuk-button govuk-button--secondary">
          {words.submit}
        </button>
      </form>
    </Fold>
  );
}
