import type { FieldError, Problem } from './contract.ts';

/** Why there is no answer: the line is down, or the server refused and says why. */
export type Failure =
  | { kind: 'offline' }
  | { kind: 'refused'; status: number; problem: Problem; etag?: string; retryAfter?: number };

export type Answer<T> = { ok: true; value: T; etag?: string } | { ok: false; failure: Failure };

interface Exchange<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'title' in body && 'status' in body;
}

/** What stands between us and the server (a proxy, say) need not speak problem+json. */
function problemOf(body: unknown, status: number): Problem {
  if (isProblem(body)) {
    return body;
  }
  return {
    type: 'about:blank',
    title: 'The service did not give a proper answer',
    status,
    code: 'unreadable',
  };
}

/** Turns an exchange into an answer, and never throws for what can happen to a line or a server. */
export async function ask<T>(exchange: Promise<Exchange<T>>): Promise<Answer<T>> {
  try {
    const { data, error, response } = await exchange;
    const etag = response.headers.get('ETag') ?? undefined;
    if (response.ok) {
      return { ok: true, value: data as T, etag };
    }
    const wait = Number(response.headers.get('Retry-After'));
    return {
      ok: false,
      failure: {
        kind: 'refused',
        status: response.status,
        problem: problemOf(error, response.status),
        etag,
        retryAfter: wait > 0 ? wait : undefined,
      },
    };
  } catch {
    return { ok: false, failure: { kind: 'offline' } };
  }
}

export const refusedWith = (failure: Failure | undefined, status: number): boolean =>
  failure?.kind === 'refused' && failure.status === status;

/** The refusals of single fields; empty where the failure is about something else. */
export const fieldErrorsOf = (failure: Failure | undefined): FieldError[] =>
  failure?.kind === 'refused' ? (failure.problem.errors ?? []) : [];
