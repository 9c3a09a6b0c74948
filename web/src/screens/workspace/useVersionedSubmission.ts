import type { Answer } from '../../api/answer.ts';
import type { Consultation } from '../../api/contract.ts';
import type { DraftField } from '../../forms/draft-fields.ts';
import { useVersioned, type VersionedSubmission } from '../../forms/useVersioned.ts';
import { useEditor } from './editor.ts';

/** Sends a change of the version of the consultation that was read last. */
export function useVersionedSubmission(
  fieldIds: readonly string[],
  fields: readonly DraftField[],
  send: () => Promise<Answer<Consultation>>,
  done: (consultation: Consultation, etag: string | undefined) => void,
): VersionedSubmission {
  const { consultation, catchUp } = useEditor();
  const held = { draft: consultation.draft, catchUp: async () => (await catchUp())?.draft };
  return useVersioned(held, fieldIds, fields, send, done);
}
