import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { firstPage, overBudget, screenScripts } from './budget.mjs';

/**
 * After Vite: takes out what only the prerendering needed, gives every script and style sheet of a
 * page its integrity, and weighs the result against the budget.
 */
const dist = new URL('../dist/', import.meta.url).pathname;

const files = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)],
  );

for (const file of files(dist)) {
  if (/prerender[^/]*\.js(\.map)?$/.test(file)) {
    rmSync(file);
  }
}

const integrity = (path) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join(dist, path)))
    .digest('base64')}`;

const pages = files(dist).filter((file) => file.endsWith('.html'));
for (const page of pages) {
  const html = readFileSync(page, 'utf8').replace(
    /<(script|link)\b([^>]*?)\b(src|href)="(\/assets\/[^"]+\.(?:js|css))"([^>]*)>/g,
    (_all, tag, before, attribute, path, after) =>
      `<${tag}${before}${attribute}="${path}"${after} integrity="${integrity(path)}">`,
  );
  writeFileSync(page, html);
}

const sizes = new Map(
  files(dist).map((file) => [relative(dist, file), gzipSync(readFileSync(file), { level: 9 }).length]),
);
const html = readFileSync(join(dist, 'index.html'), 'utf8');
const read = (name) => readFileSync(join(dist, name), 'utf8');
const total = (suffix) =>
  [...sizes].filter(([name]) => name.endsWith(suffix)).reduce((sum, [, size]) => sum + size, 0);
const screens = screenScripts(html, sizes, read);
const weights = {
  pageScripts: Math.max(...screens.values()),
  css: total('.css'),
  firstPage: firstPage(html, sizes, read),
};
console.log(`Compressed: ${JSON.stringify(weights)} bytes, ${pages.length} pages`);
console.log(
  `Scripts by what is visited: ${JSON.stringify(Object.fromEntries(screens))}; all together ${total('.js')}`,
);
const refusals = overBudget(weights);
if (refusals.length > 0) {
  console.error(refusals.join('\n'));
  process.exit(1);
}
