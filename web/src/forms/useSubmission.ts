import { useRef, useState } from 'preact/hooks';
import { fieldErrorsOf, type Answer, type Failure } from '../api/answer.ts';
import { errorsById, type ErrorsById } from '../components/fields/errors.ts';

export interface Submission {
  failure?: Failure;
  errors: ErrorsById;
  /** Grows with each try, so that the error summary is made anew and takes the focus again. */
  tries: number;
  sending: boolean;
  submit: (event?: Event) => void;
  clear: () => void;
}

/**
 * Sends a form. What was typed stays where it is whatever comes back, and a second press while the
 * first is under way sends nothing.
 */
export function useSubmission<T>(
  fieldIds: readonly string[],
  send: () => Promise<Answer<T>>,
  done: (value: T, etag: string | undefined) => void,
): Submission {
  const [failure, setFailure] = useState<Failure>();
  const [tries, setTries] = useState(0);
  const [sending, setSending] = useState(false);
  const underWay = useRef(false);

  async function run() {
    underWay.current = true;
    setSending(true);
    const answer = await send();
    underWay.current = false;
    setSending(false);
    setFailure(answer.ok ? undefined : answer.failure);
    if (answer.ok) {
      done(answer.value, answer.etag);
    } else {
      setTries((count) => count + 1);
    }
  }

  return {
    failure,
    errors: errorsById(fieldErrorsOf(failure), fieldIds),
    tries,
    sending,
    submit(event) {
      event?.preventDefault();
      if (!underWay.current) {
        void run();
      }
    },
    clear: () => setFailure(undefined),
  };
}
