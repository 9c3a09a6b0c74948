import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Consultation } from '../../api/contract.ts';

/** The consultation being worked on, in the version that was last read. */
export interface Editor {
  consultation: Consultation;
  /** What `If-Match` says: the version that a change is made to. */
  etag: string;
  /** Takes over what the server answered to a change. */
  changed: (consultation: Consultation, etag: string | undefined, message?: string) => void;
  /** Reads the version that somebody else made meanwhile, and gives it. */
  catchUp: () => Promise<Consultation | undefined>;
  /** What was done last, to be said once on the task list. */
  message: string;
}

export const EditorContext = createContext<Editor | undefined>(undefined);

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) {
    throw new Error('useEditor needs the workspace of a consultation around it.');
  }
  return editor;
}

/** Version tags as the server writes them; used where an answer came without its `ETag`. */
export const etagOf = (consultation: Consultation): string => `"${consultation.version}"`;

export const addressOf = (consultation: Consultation, part = ''): string =>
  `/workspace/consultations/${consultation.id}${part && `/${part}`}`;
