import { useState } from 'preact/hooks';
import { useSession } from '../../app/session.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../forms/useSubmission.ts';
import { PasswordField } from '../fields/PasswordField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { text } from './text.ts';

const labels: Readonly<Record<string, string>> = { email: text.email, password: text.password };

export interface SignInFormProps {
  /** Keeps ids apart where the form stands inside another one's page. */
  idPrefix?: string;
  onSignedIn: () => void;
}

export function SignInForm({ idPrefix = '', onSignedIn }: SignInFormProps) {
  const { signIn } = useSession();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const submission = useSubmission(['email', 'password'], () => signIn(email, password), onSignedIn);
  return (
    <>
      <SubmissionFailure
        submission={submission}
        maySignInAgain={false}
        controlOf={(id) => `${idPrefix}${id}`}
        labelOf={(id) => labels[id]}
      />
      <form onSubmit={submission.submit} noValidate>
        <TextField
          id={`${idPrefix}email`}
          name="email"
          type="email"
          autoComplete="username"
          label={text.email}
          value={email}
          error={submission.errors.email}
          onInput={setEmail}
        />
        <PasswordField
          id={`${idPrefix}password`}
          autoComplete="current-password"
          label={text.password}
          value={password}
          error={submission.errors.password}
          onInput={setPassword}
        />
        <button type="submit" class="govuk-button">
          {text.submit}
        </button>
      </form>
    </>
  );
}
