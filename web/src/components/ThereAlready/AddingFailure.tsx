import { SubmissionFailure, type SubmissionFailureProps } from '../../forms/SubmissionFailure.tsx';
import { entriesThere, ThereAlready } from './ThereAlready.tsx';
import type { Adding } from './useAdding.ts';

type AddingFailureProps = { adding: Adding } & Omit<SubmissionFailureProps, 'submission'>;

/** Says why an organisation was not added; where the register seems to have it, which entries those are. */
export function AddingFailure({ adding: { submission, despite }, ...shown }: AddingFailureProps) {
  const there = entriesThere(submission.failure);
  return there.length > 0 ? (
    <ThereAlready key={submission.tries} entries={there} onDespite={despite} />
  ) : (
    <SubmissionFailure submission={submission} {...shown} />
  );
}
