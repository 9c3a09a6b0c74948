import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { Fixture } from './fixture/fixture.ts';

/** Serves the built client with the fixture behind it, to look at screens without the real server. */
const dist = new URL('../dist/', import.meta.url).pathname;
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const port = Number(process.env.PORT ?? 5180);
const fixture = new Fixture();

function page(path: string): { file: string; status: number } {
  const exact = join(dist, path);
  if (extname(path) && existsSync(exact)) {
    return { file: exact, status: 200 };
  }
  const shell = join(dist, path.split('/')[1] ?? '', 'index.html');
  return existsSync(shell)
    ? { file: shell, status: 200 }
    : { file: join(dist, 'not-found/index.html'), status: 404 };
}

createServer((incoming, outgoing) => {
  const url = new URL(incoming.url ?? '/', `http://localhost:${port}`);
  if (!url.pathname.startsWith('/api/')) {
    const { file, status } = page(decodeURIComponent(url.pathname));
    outgoing.writeHead(status, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Content-Security-Policy': policy,
    });
    outgoing.end(readFileSync(file));
    return;
  }
  const parts: Buffer[] = [];
  incoming.on('data', (part: Buffer) => parts.push(part));
  incoming.on('end', () => {
    const body = Buffer.concat(parts);
    const request = new Request(url, {
      method: incoming.method,
      headers: incoming.headers as Record<string, string>,
      body: body.length > 0 ? body : undefined,
    });
    void fixture.answer(request).then(async (response) => {
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(Buffer.from(await response.arrayBuffer()));
    });
  });
}).listen(port, () => console.log(`http://localhost:${port}`));
