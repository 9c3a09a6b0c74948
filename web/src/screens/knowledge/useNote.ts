import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { useResource } from '../../api/resource.ts';
import { useSession } from '../../app/session.tsx';

export const readNote = (id: string) =>
  ask(api.GET('/api/v1/knowledge-notes/{knowledgeNoteId}', { params: { path: { knowledgeNoteId: id } } }));

/** One note, as this reader may see it. */
export function useNote(id: string) {
  const { session, known } = useSession();
  return useResource(known ? `knowledge note ${id} ${session.person?.id}` : undefined, () => readNote(id));
}
