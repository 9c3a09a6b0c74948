import type { Concern } from '../../api/contract.ts';

/** Where an organisation's part of a request is, and the version that is changed. */
export const partAt = (informationRequestId: string, { id, version }: Concern) => ({
  path: { informationRequestId, concernId: id },
  header: { 'If-Match': `"${version}"` },
});
