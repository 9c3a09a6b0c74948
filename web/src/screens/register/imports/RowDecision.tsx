import { useState } from 'preact/hooks';
import { ask, type Answer } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import type { RegisterImport, RegisterImportRow } from '../../../api/contract.ts';
import { announce } from '../../../app/announcer.tsx';
import { Radios } from '../../../components/fields/Choices.tsx';
import { SubmissionFailure } from '../../../forms/SubmissionFailure.tsx';
import { stepOf, useStep } from './held.ts';
import { text } from './text.ts';

const words = text.decision;

interface RowProps {
  row: RegisterImportRow;
  name: string;
}

type Sent = { decision: 'add' | 'leave-out' } | { decision: 'match'; organisationId: string };

/** "add", "leave-out" or the id of the organisation that it is. */
const sentFor = (chosen: string): Sent =>
  chosen === 'add' || chosen === 'leave-out'
    ? { decision: chosen }
    : { decision: 'match', organisationId: chosen };

const decide = (list: RegisterImport, row: number, body: Sent): Promise<Answer<RegisterImport>> => {
  const { path, header } = stepOf(list);
  return ask(
    api.PUT('/api/v1/organisation-imports/{importId}/rows/{rowNumber}/decision', {
      params: { path: { ...path, rowNumber: row }, header },
      body,
    }),
  );
};

/** The decided row may be gone from the list, and its button with it. */
function settled(name: string): void {
  announce(words.done(name));
  document.getElementById('rows')?.focus();
}

function useDecision({ row, name }: RowProps, chosen: string) {
  return useStep(
    async (list) => {
      const answer = await decide(list, row.number, sentFor(chosen));
      if (answer.ok) {
        settled(name);
      }
      return answer;
    },
    '',
    text.stale,
  );
}

/** What somebody can decide about a row. */
export function RowDecision(props: RowProps) {
  const { row } = props;
  switch (row.kind) {
    case 'possible-duplicate':
      return <Choice {...props} />;
    case 'refused':
      return null;
    case 'left-out':
      return row.candidates.length > 0 ? (
        <Choice {...props} />
      ) : (
        <Simple {...props} decision="add" words={words.putBack} label={words.putBackLabel(props.name)} />
      );
    case 'added':
    case 'changed':
    case 'unchanged':
      return (
        <Simple
          {...props}
          decision="leave-out"
          words={words.leaveOut}
          label={words.leaveOutLabel(props.name)}
        />
      );
  }
}

interface SimpleProps extends RowProps {
  decision: 'add' | 'leave-out';
  words: string;
  label: string;
}

function Simple({ decision, words: shown, label, ...props }: SimpleProps) {
  const submission = useDecision(props, decision);
  return (
    <>
      <SubmissionFailure submission={submission} />
      <button type="button" class="ch-link-button ch-small" aria-label={label} onClick={submission.submit}>
        {shown}
      </button>
    </>
  );
}

function Choice(props: RowProps) {
  const { row, name } = props;
  const [chosen, setChosen] = useState('');
  const [error, setError] = useState<string>();
  const submission = useDecision(props, chosen);
  const id = `decide-${row.number}`;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setError(chosen ? undefined : words.choose);
        if (chosen) {
          submission.submit();
        }
      }}
      noValidate
    >
      <SubmissionFailure submission={submission} />
      <Radios
        small
        id={id}
        label={words.label(name)}
        error={error}
        value={chosen}
        choices={[
          ...row.candidates.map((each) => ({ value: each.id, label: words.match(each.name) })),
          { value: 'add', label: words.add },
          { value: 'leave-out', label: words.leaveOut },
        ]}
        onInput={setChosen}
      />
      <button type="submit" class="govuk-button govuk-button--secondary" aria-label={words.submitLabel(name)}>
        {words.submit}
      </button>
    </form>
  );
}
