import { useEffect, useState } from 'preact/hooks';
import { refusedWith, type Answer } from '../../api/answer.ts';
import type { Consultation } from '../../api/contract.ts';
import type { DraftField } from '../../forms/draft-fields.ts';
import { useSubmission, type Submission } from '../../forms/useSubmission.ts';
import { differencesOf } from './differences.ts';
import { useEditor } from './editor.ts';
import type { Difference } from './StaleNotice.tsx';

export interface VersionedSubmission extends Submission {
  /** What somebody else changed meanwhile; absent as long as nobody did. */
  differences?: Difference[];
}

/**
 * Sends a change of one version. Where somebody else was first (412), the newer version is read and
 * compared; sending again is then a change of that one.
 */
export function useVersionedSubmission(
  fieldIds: readonly string[],
  fields: readonly DraftField[],
  send: () => Promise<Answer<Consultation>>,
  done: (consultation: Consultation, etag: string | undefined) => void,
): VersionedSubmission {
  const editor = useEditor();
  const [differences, setDifferences] = useState<Difference[]>();
  const submission = useSubmission(fieldIds, send, done);
  const stale = refusedWith(submission.failure, 412);

  useEffect(() => {
    if (!stale) {
      return;
    }
    const before = editor.consultation.draft;
    void editor.catchUp().then((now) => {
      if (now) {
        setDifferences(differencesOf(fields, before, now.draft));
        submission.clear();
      }
    });
  }, [stale, submission.tries]);

  return { ...submission, differences };
}
