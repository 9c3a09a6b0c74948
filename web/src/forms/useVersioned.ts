import { useEffect, useState } from 'preact/hooks';
import { refusedWith, type Answer } from '../api/answer.ts';
import { differencesOf } from './differences.ts';
import type { DraftField } from './draft-fields.ts';
import type { Difference } from './StaleNotice.tsx';
import { useSubmission, type Submission } from './useSubmission.ts';

export interface VersionedSubmission extends Submission {
  /** What somebody else changed meanwhile; absent as long as nobody did. */
  differences?: Difference[];
}

export interface Held {
  /** What was read last, and is being changed. */
  draft: object;
  /** Reads the version that somebody else made meanwhile, and gives its draft. */
  catchUp: () => Promise<object | undefined>;
}

/**
 * Sends a change of one version. Where somebody else was first (412), the newer version is read and
 * compared; sending again is then a change of that one.
 */
export function useVersioned<T>(
  held: Held,
  fieldIds: readonly string[],
  fields: readonly DraftField[],
  send: () => Promise<Answer<T>>,
  done: (value: T, etag: string | undefined) => void,
): VersionedSubmission {
  const [differences, setDifferences] = useState<Difference[]>();
  const submission = useSubmission(fieldIds, send, done);
  const stale = refusedWith(submission.failure, 412);

  useEffect(() => {
    if (!stale) {
      return;
    }
    void held.catchUp().then((now) => {
      if (now) {
        setDifferences(differencesOf(fields, held.draft, now));
        submission.clear();
      }
    });
  }, [stale, submission.tries]);

  return { ...submission, differences };
}
