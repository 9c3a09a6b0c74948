import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from './answer.ts';
import type { Session } from './contract.ts';

const ORIGIN = 'https://hub.example';
const session: Session = { signedIn: true, role: 'officer', memberships: [] };

type Client = typeof import('./client.ts');

let client: Client;
let seen: Request[];
let answers: (() => Response | Promise<Response>)[];

const json =
  (body: unknown, status = 200) =>
  () =>
    new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

beforeEach(async () => {
  vi.resetModules();
  vi.stubGlobal('location', { origin: ORIGIN });
  seen = [];
  answers = [];
  vi.stubGlobal('fetch', (request: Request) => {
    seen.push(request);
    const next = answers.shift();
    return next ? Promise.resolve().then(next) : Promise.reject(new TypeError('No answer was prepared.'));
  });
  client = await import('./client.ts');
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const create = () => ask(client.api.POST('/api/v1/consultations', { body: { title: 'Buses' } }));
const read = () => ask(client.api.GET('/api/v1/codes'));
const paths = () => seen.map((each) => `${each.method} ${new URL(each.url).pathname}`);

describe('speaking to the server', () => {
  it('declares writes as JSON even where they have no body, and sends cookies home alone', async () => {
    answers = [json({}), json({})];
    await ask(
      client.api.POST('/api/v1/consultations/{consultationId}/announcement', {
        params: { path: { consultationId: 'x' }, header: { 'If-Match': '"7"' } },
      }),
    );
    await read();
    expect(seen[0]?.headers.get('Content-Type')).toBe('application/json');
    expect(seen[0]?.headers.get('If-Match')).toBe('"7"');
    expect(seen[0]?.credentials).toBe('same-origin');
    expect(seen[1]?.headers.get('Content-Type')).toBeNull();
  });

  it('sends a creation again under the same key until the server has answered', async () => {
    answers = [
      () => Promise.reject(new TypeError('line broke')),
      json({}, 503),
      json({}, 201),
      json({}, 201),
    ];
    expect((await create()).ok).toBe(false);
    await create();
    await create();
    await create();
    const keys = seen.map((each) => each.headers.get('Idempotency-Key'));
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).toBe(keys[0]);
    expect(keys[3]).not.toBe(keys[0]);
  });

  it('gives no key to what creates nothing', async () => {
    answers = [json(session)];
    await ask(client.api.POST('/api/v1/session', { body: { email: 'a@b.example', password: 'secret' } }));
    expect(seen[0]?.headers.get('Idempotency-Key')).toBeNull();
  });

  it('renews the session once and silently, and tells nobody', async () => {
    const ended = vi.fn();
    client.onSessionEnd(ended);
    answers = [json({}, 401), json(session), json({ items: [] })];
    expect((await read()).ok).toBe(true);
    expect(paths()).toEqual(['GET /api/v1/codes', 'POST /api/v1/session/refresh', 'GET /api/v1/codes']);
    expect(ended).not.toHaveBeenCalled();
  });

  it('renews once for requests that find out together', async () => {
    answers = [json({}, 401), json({}, 401), json(session), json({ items: [] }), json({ items: [] })];
    const both = await Promise.all([read(), read()]);
    expect(both.every((each) => each.ok)).toBe(true);
    expect(paths().filter((each) => each.endsWith('/refresh'))).toHaveLength(1);
  });

  it('says that the session has ended where it can’t be renewed, and tries no further', async () => {
    const ended = vi.fn();
    client.onSessionEnd(ended);
    answers = [
      json({ title: 'Sign in first', status: 401, code: 'sign-in-needed', type: 'x' }, 401),
      json({}, 401),
    ];
    const answer = await read();
    expect(answer).toMatchObject({ ok: false, failure: { status: 401 } });
    expect(seen).toHaveLength(2);
    expect(ended).toHaveBeenCalledOnce();
  });

  it('takes a wrong password for what it is', async () => {
    answers = [json({}, 401)];
    await ask(client.api.POST('/api/v1/session', { body: { email: 'a@b.example', password: 'wrong' } }));
    expect(paths()).toEqual(['POST /api/v1/session']);
  });

  it('renews before a read once the access token is over, since the server would see a stranger', async () => {
    client.sessionLasts('2020-01-01T00:00:00Z');
    answers = [
      json({ ...session, expiresAt: '2999-01-01T00:00:00Z' }),
      json({ items: [] }),
      json({ items: [] }),
    ];
    await read();
    await read();
    expect(paths()).toEqual(['POST /api/v1/session/refresh', 'GET /api/v1/codes', 'GET /api/v1/codes']);
  });
});

describe('answers', () => {
  it('carries the version that came with it', async () => {
    answers = [
      () => new Response('{"items":[]}', { headers: { ETag: '"3"', 'Content-Type': 'application/json' } }),
    ];
    expect(await read()).toMatchObject({ ok: true, etag: '"3"' });
  });

  it('carries what was refused and when to come back', async () => {
    const problem = { type: '/problems/too-many', title: 'Too many', status: 429, code: 'too-many' };
    answers = [
      () =>
        new Response(JSON.stringify(problem), {
          status: 429,
          headers: { 'Retry-After': '9', 'Content-Type': 'application/problem+json' },
        }),
    ];
    expect(await read()).toMatchObject({
      ok: false,
      failure: { kind: 'refused', status: 429, retryAfter: 9, problem },
    });
  });

  it('is whole even where a proxy answers with a page', async () => {
    answers = [() => new Response('<h1>Bad gateway</h1>', { status: 502 })];
    expect(await read()).toMatchObject({
      ok: false,
      failure: { status: 502, problem: { code: 'unreadable' } },
    });
  });

  it('is offline where nothing answers or the answer breaks off', async () => {
    answers = [() => Promise.reject(new TypeError('offline')), () => new Response('{"items":[')];
    expect(await read()).toEqual({ ok: false, failure: { kind: 'offline' } });
    expect(await read()).toEqual({ ok: false, failure: { kind: 'offline' } });
  });
});

describe('a key against creating twice', () => {
  it('goes along wherever the contract takes one, and nowhere else', () => {
    const contract = readFileSync(new URL('../../../openapi.yaml', import.meta.url), 'utf8');
    const paths = contract.split(/^ {2}(?=\/)/m).slice(1);
    const posts = paths.flatMap((each) => {
      const post = /^ {4}post:\n((?: {5}.*\n|\n)*)/m.exec(each)?.[1];
      return post ? [{ path: each.slice(0, each.indexOf(':')), takes: post.includes('IdempotencyKey') }] : [];
    });
    expect(posts.length).toBeGreaterThan(20);
    for (const { path, takes } of posts.filter((each) => each.path !== '/api/v1/organisation-imports')) {
      expect([path, client.CREATES.test(path.replaceAll(/\{[^}]+\}/g, 'x'))]).toEqual([path, takes]);
    }
  });
});
