/**
 * The top-level screens. Each gets a prerendered page; the server answers every address below one
 * with that page, and `/not-found` for addresses that match none.
 */
export const shellPaths = [
  '/',
  '/programme',
  '/consultations',
  '/codes',
  '/organisations',
  '/signatories',
  '/meeting-places',
  '/knowledge',
  '/notices',
  '/sign-in',
  '/my-organisation',
  '/workspace',
  '/developers',
  '/accessibility',
  '/privacy',
  '/contact',
  '/not-found',
] as const;

export type ShellPath = (typeof shellPaths)[number];
