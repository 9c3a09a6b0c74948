import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    baseUrl: string;
  }
}

const root = new URL('../../', import.meta.url).pathname;
const READY = /is ready at/;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (part: Buffer) => {
      said += part.toString();
      if (READY.test(said)) {
        resolve();
      }
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('error', reject);
    server.once('exit', (code) =>
      reject(new Error(`The server ended with ${code} before it was ready:\n${said}`)),
    );
  });
}

/** Starts the whole product on a database of its own with the demonstration data, and ends it afterwards. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.COMPACTHUB_URL;
  if (given) {
    project.provide('baseUrl', given.replace(/\/$/, ''));
    return () => Promise.resolve();
  }
  const port = await freePort();
  const data = mkdtempSync(join(tmpdir(), 'compact-hub-browser-'));
  const server = spawn('./start', ['--port', String(port), '--data', data], { cwd: root });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  try {
    await untilReady(server);
  } catch (failure) {
    rmSync(data, { recursive: true, force: true });
    throw failure;
  }
  project.provide('baseUrl', `http://localhost:${port}`);
  return async () => {
    server.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
}
