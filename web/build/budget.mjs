const KB = 1024;

/** Bytes, compressed. The first page leaves room for the answers of the API that it shows. */
const BUDGET = { js: 60 * KB, css: 20 * KB, firstPage: 80 * KB };

/** What is over its budget, in words. */
export const overBudget = (weights) =>
  Object.entries(BUDGET)
    .filter(([name, most]) => weights[name] > most)
    .map(
      ([name, most]) =>
        `${name} weighs ${weights[name]} bytes compressed, ${weights[name] - most} more than its budget of ${most}.`,
    );

/**
 * What a stranger fetches for the calendar: the page, its script and styles, and the scripts of what
 * everybody reads.
 */
export function firstPage(html, sizes, read) {
  const wanted = new Set(['index.html', 'favicon.svg']);
  for (const [, name] of html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)) {
    wanted.add(name);
  }
  const reading = [...sizes.keys()].find((name) => /assets\/reading-[^/]*\.js$/.test(name));
  if (!reading) {
    throw new Error('The build has no file of what everybody reads, so its first page cannot be weighed.');
  }
  follow(reading, wanted, read);
  return [...wanted].reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0);
}

function follow(name, wanted, read) {
  if (wanted.has(name)) {
    return;
  }
  wanted.add(name);
  for (const [, other] of read(name).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
    follow(`assets/${other}`, wanted, read);
  }
}
