import './styles/main.scss';
import { render } from 'preact';
import { App } from './app/App.tsx';
import { watchTravel } from './app/arrival.ts';
import type { PrerenderResult } from './app/prerender.tsx';
import { preload } from './app/routes.ts';

async function start(): Promise<void> {
  // GOV.UK Frontend's styles and behaviours look for these before they do anything.
  document.body.classList.add('js-enabled', 'govuk-frontend-supported');
  const root = document.getElementById('app');
  if (!root) {
    throw new Error('The page has no element #app to hold the client.');
  }
  // The prerendered page stays until the screen can take its place, so that nothing flickers.
  await preload(location.pathname);
  root.replaceChildren();
  watchTravel();
  render(<App />, root);
}

if (typeof document !== 'undefined') {
  void start();
}

/** Called by the build alone, once for each shell. */
export async function prerender({ url }: { url: string }): Promise<PrerenderResult> {
  const { prerenderShell } = await import('./app/prerender.tsx');
  return prerenderShell(url);
}
