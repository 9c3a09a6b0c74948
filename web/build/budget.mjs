const KB = 1024;

/**
 * Bytes, compressed. `pageScripts` are those of the page that loads most: nobody loads all screens. The first page
 * leaves room for the answers of the API that it shows.
 */
const BUDGET = { pageScripts: 60 * KB, css: 24 * KB, firstPage: 80 * KB };

/** What is over its budget, in words. */
export const overBudget = (weights) =>
  Object.entries(BUDGET)
    .filter(([name, most]) => weights[name] > most)
    .map(
      ([name, most]) =>
        `${name} weighs ${weights[name]} bytes compressed, ${weights[name] - most} more than its budget of ${most}.`,
    );

const total = (names, sizes) => [...names].reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0);

const named = (html, suffix) =>
  [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)]
    .map(([, name]) => name)
    .filter((name) => suffix.test(name));

/**
 * What a stranger fetches for the calendar: the page, its script and styles, and the scripts of what
 * everybody reads.
 */
export function firstPage(html, sizes, read) {
  const reading = [...sizes.keys()].find((name) => /assets\/reading-[^/]*\.js$/.test(name));
  if (!reading) {
    throw new Error('The build has no file of what everybody reads, so its first page cannot be weighed.');
  }
  const wanted = new Set(['index.html', 'favicon.svg', ...named(html, /\.css$/)]);
  for (const name of [...named(html, /\.js$/), reading]) {
    follow(name, wanted, read);
  }
  return total(wanted, sizes);
}

/** The scripts of each screen with what every page begins with: bytes by the file that holds the screen. */
export function screenScripts(html, sizes, read) {
  const start = new Set();
  for (const name of named(html, /\.js$/)) {
    follow(name, start, read);
  }
  const visited = [...start]
    .flatMap((name) => fetchedWhenVisited(read(name)))
    .filter((name) => sizes.has(name));
  if (visited.length === 0) {
    throw new Error('No script of the page fetches a screen, so the screens cannot be weighed.');
  }
  return new Map(
    visited.map((screen) => {
      const wanted = new Set(start);
      follow(screen, wanted, read);
      return [screen, total(wanted, sizes)];
    }),
  );
}

const fetchedWhenVisited = (script) =>
  [...script.matchAll(/import\(\s*["'`]\.\/([^"'`]+\.js)["'`]/g)].map(([, name]) => `assets/${name}`);

function follow(name, wanted, read) {
  if (wanted.has(name)) {
    return;
  }
  wanted.add(name);
  for (const [, other] of read(name).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
    follow(`assets/${other}`, wanted, read);
  }
}
