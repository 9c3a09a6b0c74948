import createClient from 'openapi-fetch';
import type { paths } from '../contract/schema.d.ts';
import type { Session } from './contract.ts';
import { answered, keyFor } from './intentions.ts';

/** The only file that calls `fetch`: everything that goes to the server goes through here. */

const REFRESH = '/api/v1/session/refresh';
const PATIENCE_MS = 60_000;
/** A long list is read in one request. */
const LONG_WORK = /^\/api\/v1\/organisation-imports\/[^/]+\/preview$/;
const LONG_PATIENCE_MS = 900_000;
const MARGIN_MS = 5_000;

/** Answers of these addresses are about the session itself, so a 401 there is final. */
const isSessionCall = (url: string) => /^\/api\/v1\/session(\/refresh)?$/.test(new URL(url).pathname);

let endOfSession: () => void = () => undefined;

/** Says what happens when the server no longer knows who we are. */
export function onSessionEnd(listener: () => void): void {
  endOfSession = listener;
}

let expiresAt = Infinity;

/** When the access token ends (an instant). After it the server would take us for a stranger. */
export function sessionLasts(until: string | undefined): void {
  expiresAt = until ? Date.parse(until) : Infinity;
}

let refreshing: Promise<boolean> | undefined;

/**
 * Renews the session. Requests that find out together share one renewal, because a refresh token
 * that is used twice ends the session.
 */
export function refreshSession(): Promise<boolean> {
  refreshing ??= dispatch(new Request(new URL(REFRESH, location.origin), { method: 'POST' }))
    .then(async (response) => {
      if (response.ok) {
        sessionLasts(((await response.json()) as Session).expiresAt);
      }
      return response.ok;
    })
    .catch(() => false)
    .finally(() => (refreshing = undefined));
  return refreshing;
}

function dispatch(request: Request): Promise<Response> {
  const headers = new Headers(request.headers);
  headers.set('Accept', 'application/json, application/problem+json');
  if (request.method !== 'GET') {
    // The server takes writes of this type alone, which a forged form can't send.
    headers.set('Content-Type', 'application/json');
  }
  const long = LONG_WORK.test(new URL(request.url).pathname);
  const patience = AbortSignal.timeout(long ? LONG_PATIENCE_MS : PATIENCE_MS);
  return fetch(
    new Request(request, {
      headers,
      credentials: 'same-origin',
      signal: AbortSignal.any([request.signal, patience]),
    }),
  );
}

/** A read with a token that has run out is answered as a stranger's would be, so it is renewed first. */
export async function renewIfOver(): Promise<void> {
  if (Date.now() > expiresAt - MARGIN_MS && !(await refreshSession())) {
    sessionLasts(undefined);
    endOfSession();
  }
}

async function send(request: Request): Promise<Response> {
  if (!isSessionCall(request.url)) {
    await renewIfOver();
  }
  const again = request.clone();
  const response = await dispatch(request);
  if (response.status !== 401 || isSessionCall(request.url)) {
    return response;
  }
  if (await refreshSession()) {
    return dispatch(again);
  }
  endOfSession();
  return response;
}

/** The addresses at which a POST creates, and so takes an `Idempotency-Key`; a file that is handed in has its own way (`upload.ts`). */
export const CREATES = new RegExp(
  `^/api/v1/(${[
    'approach-requests',
    'audiences',
    'circulations(/[^/]+/reach-reports)?',
    'consultation-imports',
    'consultations(/[^/]+/(consultee-suggestions|support-offers))?',
    'entry-requests',
    'information-barriers',
    'information-requests(/[^/]+/concerned)?',
    'knowledge-notes',
    'meeting-places',
    'merges',
    'organisations(/[^/]+/(contacts(/[^/]+/disclosures)?|corrections))?',
    'people',
  ].join('|')})$`,
);

async function sendWithKey(request: Request): Promise<Response> {
  if (request.method !== 'POST' || !CREATES.test(new URL(request.url).pathname)) {
    return send(request);
  }
  const intention = `${request.url} ${await request.clone().text()}`;
  const headers = new Headers(request.headers);
  headers.set('Idempotency-Key', keyFor(intention));
  const response = await send(new Request(request, { headers }));
  answered(intention, response.status);
  return response;
}

export const api = createClient<paths>({
  baseUrl: globalThis.location?.origin ?? '',
  fetch: sendWithKey,
});
