import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { ask, refusedWith, type Answer } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import type { RegisterImport } from '../../../api/contract.ts';
import { useSubmission, type Submission } from '../../../forms/useSubmission.ts';

/** The import being looked at, in the version that was read last. */
export interface Held {
  list: RegisterImport;
  hold: (next: RegisterImport, message?: string) => void;
  /** Reads it anew, and says why. */
  catchUp: (message: string) => void;
}

export const HeldContext = createContext<Held | undefined>(undefined);

export function useHeld(): Held {
  const held = useContext(HeldContext);
  if (!held) {
    throw new Error('useHeld needs an import around it.');
  }
  return held;
}

/** What names the import and its version in each step. */
export const stepOf = ({ id, version }: RegisterImport) => ({
  path: { importId: id },
  header: { 'If-Match': `"${version}"` },
});

export const readImport = (id: string) =>
  ask(api.GET('/api/v1/organisation-imports/{importId}', { params: { path: { importId: id } } }));

/** A step of the import: sends it, and holds what it has become. Where somebody else was first, it is read anew. */
export function useStep(
  send: (list: RegisterImport) => Promise<Answer<RegisterImport>>,
  message: string,
  stale: string,
  fieldIds: readonly string[] = [],
): Submission {
  const { list, hold, catchUp } = useHeld();
  return useSubmission(
    fieldIds,
    async () => {
      const answer = await send(list);
      if (!answer.ok && refusedWith(answer.failure, 412)) {
        catchUp(stale);
      }
      // Somebody else may have begun a work on it, which is to be seen then.
      if (!answer.ok && refusedWith(answer.failure, 409)) {
        catchUp('');
      }
      return answer;
    },
    (next) => hold(next, message),
  );
}
