import { useState } from 'preact/hooks';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { Done } from '../../components/Done/Done.tsx';
import { PasswordField } from '../../components/fields/PasswordField.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../forms/useSubmission.ts';
import { text } from './text.ts';

const words = text.password;

export function Password() {
  const [current, setCurrent] = useState('');
  const [replacement, setReplacement] = useState('');
  const [done, setDone] = useState(false);
  const submission = useSubmission(
    ['current', 'replacement'],
    () => ask<unknown>(api.PUT('/api/v1/session/password', { body: { current, replacement } })),
    () => {
      setDone(true);
      setCurrent('');
      setReplacement('');
    },
  );
  return (
    <section aria-labelledby="password">
      <h2 class="govuk-heading-m" id="password">
        {words.heading}
      </h2>
      <SubmissionFailure submission={submission} />
      {done && !submission.failure && <Done message={words.done} />}
      <form class="ch-prose" onSubmit={submission.submit} noValidate>
        <PasswordField
          id="current"
          autoComplete="current-password"
          label={words.current}
          value={current}
          error={submission.errors.current}
          onInput={setCurrent}
        />
        <PasswordField
          id="replacement"
          autoComplete="new-password"
          label={words.replacement}
          hint={words.replacementHint}
          value={replacement}
          error={submission.errors.replacement}
          onInput={setReplacement}
        />
        <button type="submit" class="govuk-button govuk-button--secondary">
          {words.submit}
        </button>
      </form>
    </section>
  );
}
