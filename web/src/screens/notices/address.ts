const BASE = '/notices';

/** The address of the list: of all organisations, or of one. */
export function noticesAt(organisation?: string, cursor?: string): string {
  const params = new URLSearchParams();
  if (organisation) {
    params.set('organisation', organisation);
  }
  if (cursor) {
    params.set('cursor', cursor);
  }
  const query = params.toString();
  return query ? `${BASE}?${query}` : BASE;
}
