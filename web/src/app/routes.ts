import type { FunctionComponent } from 'preact';
import lazy from 'preact-iso/lazy';
import { exec } from 'preact-iso/router';

type Lazy = FunctionComponent<object> & { preload: () => Promise<unknown> };

interface Screen {
  path: string;
  screen: Lazy;
}

/** `Screen` of a module, fetched when it is first shown. */
const at = (path: string, load: () => Promise<FunctionComponent<object>>): Screen => ({
  path,
  screen: lazy(load) as unknown as Lazy,
});

/** Every screen is its own file. */
export const screens: readonly Screen[] = [
  at('/', () => import('../screens/calendar/Calendar.tsx').then((m) => m.Calendar)),
];

export const notFound = at('*', () =>
  import('../screens/not-found/NotFound.tsx').then((m) => m.NotFound),
).screen;

/** Fetches the screen of an address before it is rendered. */
export function preload(path: string): Promise<unknown> {
  const clean = path.replace(/\/+$/, '') || '/';
  const found = screens.find((each) => exec(clean, each.path, { path: clean, query: {}, params: {} }));
  return (found?.screen ?? notFound).preload();
}
