import type { Failure } from '../api/answer.ts';
import { ErrorSummary } from '../components/ErrorSummary/ErrorSummary.tsx';
import { FailureNotice } from '../components/Failure/FailureNotice.tsx';
import { SignInForm } from '../components/SignInForm/SignInForm.tsx';
import type { Submission } from './useSubmission.ts';
import { text } from './text.ts';

export interface SubmissionFailureProps {
  submission: Submission;
  controlOf?: (id: string) => string;
  labelOf?: (id: string) => string | undefined;
  /** Whether a 401 means that the session has ended, and not that what was typed is wrong. */
  maySignInAgain?: boolean;
}

const wordsOf = (failure: Extract<Failure, { kind: 'refused' }>) =>
  failure.problem.detail ?? failure.problem.title;

/** Says at the head of a form why it was not taken, and offers the way on. */
export function SubmissionFailure({
  submission,
  controlOf,
  labelOf,
  maySignInAgain = true,
}: SubmissionFailureProps) {
  const { failure, errors, tries, submit } = submission;
  if (!failure) {
    return null;
  }
  if (failure.kind === 'offline' || failure.status >= 500 || failure.status === 429) {
    return <FailureNotice failure={failure} onRetry={submit} />;
  }
  if (failure.status === 401 && maySignInAgain) {
    return (
      <section class="ch-panel" aria-labelledby="sign-in-again">
        <h2 class="govuk-heading-m" id="sign-in-again">
          {text.signedOut}
        </h2>
        <p class="govuk-body">{text.kept}</p>
        <SignInForm idPrefix="again-" onSignedIn={() => submit()} />
      </section>
    );
  }
  const hasFields = Object.keys(errors).length > 0;
  return (
    <ErrorSummary
      key={tries}
      errors={errors}
      message={hasFields ? undefined : wordsOf(failure)}
      controlOf={controlOf}
      labelOf={labelOf}
    />
  );
}
