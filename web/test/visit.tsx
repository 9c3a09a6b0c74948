import { render } from '@testing-library/preact';
import axe from 'axe-core';
import { expect, vi } from 'vitest';
import { forgetAnswers } from '../src/api/resource.ts';
import { App } from '../src/app/App.tsx';
import { preload } from '../src/app/routes.ts';
import { rememberSignedIn } from '../src/app/signed-in-hint.ts';
import type { Role } from '../src/api/contract.ts';
import { Fixture } from './fixture/fixture.ts';

export interface Visit {
  fixture: Fixture;
  container: Element;
}

/** Opens an address of the client with the fixture behind it. */
export async function visit(
  address: string,
  role?: Role,
  prepare?: (fixture: Fixture) => void,
): Promise<Visit> {
  const fixture = new Fixture();
  if (role) {
    fixture.signInAs(role);
    rememberSignedIn(true);
  }
  prepare?.(fixture);
  vi.stubGlobal('fetch', (request: Request) => fixture.answer(request));
  forgetAnswers();
  history.replaceState(null, '', address);
  await preload(location.pathname);
  const { container } = render(<App />);
  return { fixture, container };
}

/** Colours are checked in the browser tests, where there are some. */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}
