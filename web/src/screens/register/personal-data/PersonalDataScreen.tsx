import { useState } from 'preact/hooks';
import { ask } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import type { PersonalDataFindings } from '../../../api/contract.ts';
import { Done } from '../../../components/Done/Done.tsx';
import { TextField } from '../../../components/fields/TextField.tsx';
import { SubmissionFailure } from '../../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../../forms/useSubmission.ts';
import { RegisterPage } from '../RegisterPage.tsx';
import { Held } from './Held.tsx';
import { text } from './text.ts';

/** What contacts, requests and the account hold on one person, for a person who asks: to see, to copy and to erase. */
export function PersonalDataScreen() {
  return (
    <RegisterPage heading={text.heading} lead={text.lead}>
      <Search />
    </RegisterPage>
  );
}

/** The address is asked for in the body of a request and kept out of the address bar, so that no history or log has it. */
function Search() {
  const [email, setEmail] = useState('');
  const [held, setHeld] = useState<{ email: string; findings: PersonalDataFindings; search: number }>();
  const [erased, setErased] = useState('');
  const submission = useSubmission(
    ['email'],
    () => ask(api.POST('/api/v1/personal-data-searches', { body: { email: email.trim() } })),
    (findings) => {
      setErased('');
      setHeld((before) => ({ email: email.trim(), findings, search: (before?.search ?? 0) + 1 }));
    },
  );
  return (
    <>
      {erased && <Done message={erased} />}
      <SubmissionFailure submission={submission} labelOf={() => text.email} />
      <form class="ch-prose" onSubmit={submission.submit} aria-label={text.form} noValidate>
        <TextField
          id="email"
          type="email"
          label={text.email}
          hint={text.emailHint}
          value={email}
          error={submission.errors.email}
          autoComplete="off"
          onInput={setEmail}
        />
        <button type="submit" class="govuk-button">
          {text.find}
        </button>
      </form>
      {held && (
        <Held
          key={held.search}
          email={held.email}
          findings={held.findings}
          onErased={(said) => {
            setErased(said);
            setEmail('');
            setHeld(undefined);
          }}
        />
      )}
    </>
  );
}
