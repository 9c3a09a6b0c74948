import { useLocation } from 'preact-iso/router';
import type { Answer } from '../../api/answer.ts';
import type { Organisation } from '../../api/contract.ts';
import { useVersioned, type VersionedSubmission } from '../../forms/useVersioned.ts';
import { useKeeper } from './keeper.ts';

export interface KeptParams {
  path: { organisationId: string };
  header: { 'If-Match': string };
}

/** A step in an entry's keeping: sends it for the version held, says that it is done, and goes back to the parts. */
export function useKept(
  fieldIds: readonly string[],
  done: string,
  send: (params: KeptParams) => Promise<Answer<Organisation>>,
): VersionedSubmission {
  const { organisation, etag, base, changed, catchUp } = useKeeper();
  const { route } = useLocation();
  return useVersioned(
    { draft: organisation.entry, catchUp },
    fieldIds,
    [],
    () => send({ path: { organisationId: organisation.id }, header: { 'If-Match': etag } }),
    (next, nextEtag) => {
      changed(next, nextEtag, done);
      route(base);
    },
  );
}
