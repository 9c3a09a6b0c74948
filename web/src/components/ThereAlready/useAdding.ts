import { useRef } from 'preact/hooks';
import type { Answer } from '../../api/answer.ts';
import { useSubmission, type Submission } from '../../forms/useSubmission.ts';

export interface Adding {
  submission: Submission;
  /** Sends it again, although the register seems to have it. */
  despite: () => void;
}

/**
 * Sends what adds an organisation. Each press of the form's own button asks whether the register has it; only {@link Adding.despite} does not.
 */
export function useAdding<T>(
  fieldIds: readonly string[],
  send: (despite: boolean) => Promise<Answer<T>>,
  done: (value: T) => void,
): Adding {
  const despite = useRef(false);
  const submission = useSubmission(fieldIds, () => send(despite.current), done);
  const sendAs = (it: boolean, event?: Event) => {
    despite.current = it;
    submission.submit(event);
  };
  return {
    submission: { ...submission, submit: (event) => sendAs(false, event) },
    despite: () => sendAs(true),
  };
}
