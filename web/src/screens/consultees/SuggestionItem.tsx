import { useState } from 'preact/hooks';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Suggestion } from '../../api/contract.ts';
import { Radios } from '../../components/fields/Choices.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { Fold } from '../../components/Fold/Fold.tsx';
import { Tag } from '../../components/Tag/Tag.tsx';
import { OrganisationsField } from '../../forms/OrganisationsField.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../forms/useSubmission.ts';
import { suggestionStatusNames } from '../../words/circulation.ts';
import { text } from './text.ts';

const words = text.suggestions;

interface SuggestionItemProps {
  consultation: string;
  suggestion: Suggestion;
  mayAnswer: boolean;
  done: (name: string) => void;
}

/** Who is suggested and why, and the answer or the way to give one. */
export function SuggestionItem({ consultation, suggestion, mayAnswer, done }: SuggestionItemProps) {
  const { organisation, name, reason, status, suggestedBy, suggestedAt, answeredAt } = suggestion;
  const called = organisation?.name ?? name ?? '';
  return (
    <li class="ch-plain-item">
      <h2 class="ch-item__title">
        {organisation ? (
          <a class="govuk-link" href={`/organisations/${organisation.id}`}>
            {called}
          </a>
        ) : (
          called
        )}{' '}
        <Tag tone={status === 'open' ? 'warn' : 'plain'}>{suggestionStatusNames[status]}</Tag>
      </h2>
      <p class="ch-text ch-close">{reason}</p>
      <p class="ch-item__line ch-muted">
        {words.by(suggestedBy?.name, suggestedAt)} {!organisation && words.notListed}
      </p>
      {answeredAt && (
        <p class="ch-item__line">
          {words.answered(suggestionStatusNames[status], answeredAt)} {suggestion.answer}
        </p>
      )}
      {status === 'open' && mayAnswer && (
        <Fold summary={words.answer(called)}>
          <Answer consultation={consultation} suggestion={suggestion} done={() => done(called)} />
        </Fold>
      )}
    </li>
  );
}

interface AnswerProps {
  consultation: string;
  suggestion: Suggestion;
  done: () => void;
}

function Answer({ consultation, suggestion: { id, organisation, name }, done }: AnswerProps) {
  const [accept, setAccept] = useState('');
  const [reason, setReason] = useState('');
  const [entry, setEntry] = useState<string[]>([]);
  const at = (field: string) => `${field}-${id}`;
  const submission = useSubmission(
    ['accept', 'reason', 'organisation'],
    () =>
      ask(
        api.PUT('/api/v1/consultations/{consultationId}/consultee-suggestions/{suggestionId}/answer', {
          params: { path: { consultationId: consultation, suggestionId: id } },
          body: {
            // Where nothing is chosen it is left out, and the server says so.
            accept: accept ? accept === 'yes' : (undefined as unknown as boolean),
            reason,
            organisation: accept === 'yes' ? entry.at(-1) : undefined,
          },
        }),
      ),
    done,
  );
  const { errors } = submission;
  return (
    <form onSubmit={submission.submit} aria-label={words.answer(organisation?.name ?? name ?? '')} noValidate>
      <SubmissionFailure submission={submission} controlOf={at} />
      <Radios
        small
        id={at('accept')}
        label={words.accept}
        error={errors.accept}
        choices={[
          { value: 'yes', label: words.yes },
          { value: 'no', label: words.no },
        ]}
        value={accept}
        onInput={setAccept}
      />
      {accept === 'yes' && !organisation && (
        <OrganisationsField
          id={at('organisation')}
          label={words.entry}
          error={errors.organisation}
          value={entry}
          onInput={(chosen) => setEntry(chosen.slice(-1))}
        />
      )}
      <TextField
        id={at('reason')}
        rows={3}
        label={words.reason}
        hint={words.reasonHint}
        error={errors.reason}
        value={reason}
        onInput={setReason}
      />
      <button type="submit" class="govuk-button govuk-button--secondary">
        {words.submit}
      </button>
    </form>
  );
}
