import { StaleNotice } from '../../forms/StaleNotice.tsx';
import { SubmissionFailure, type SubmissionFailureProps } from '../../forms/SubmissionFailure.tsx';
import type { VersionedSubmission } from '../../forms/useVersioned.ts';

interface KeptFailureProps extends Pick<SubmissionFailureProps, 'controlOf' | 'labelOf'> {
  submission: VersionedSubmission;
}

/** Why a step was not taken, and that somebody else was first. */
export const KeptFailure = ({ submission, ...shown }: KeptFailureProps) => (
  <>
    <SubmissionFailure submission={submission} {...shown} />
    {submission.differences && <StaleNotice differences={submission.differences} />}
  </>
);
