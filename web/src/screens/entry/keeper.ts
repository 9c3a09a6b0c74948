import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Organisation } from '../../api/contract.ts';

/** The entry being kept, in the version that was last read. */
export interface Keeper {
  organisation: Organisation;
  /** What `If-Match` says: the version that a change is made to. */
  etag: string;
  /** What was done last, to be said once on the list of parts. */
  message: string;
  /** The address under which its parts stand, and where one goes back to from it. */
  base: string;
  back: { href: string; words: string };
  changed: (organisation: Organisation, etag: string | undefined, message: string) => void;
  /** Reads the version that somebody else made meanwhile, and gives its entry. */
  catchUp: () => Promise<object | undefined>;
}

export const KeeperContext = createContext<Keeper | undefined>(undefined);

export function useKeeper(): Keeper {
  const keeper = useContext(KeeperContext);
  if (!keeper) {
    throw new Error('useKeeper needs an entry around it.');
  }
  return keeper;
}
