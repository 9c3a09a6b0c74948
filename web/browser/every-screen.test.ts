import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { signIns } from './sign-ins.ts';
import { expectAccessible, expectNoSidewaysScroll, open, settled, signIn, visitor } from './visitor.ts';

const publicScreens = [
  '/',
  '/?q=a&status=open',
  '/?status=nonsense',
  '/programme',
  '/programme?kind=calendar',
  '/codes',
  '/codes/salford',
  '/organisations',
  '/organisations?q=a&sector=voluntary&standing=active',
  '/organisations?kind=nonsense',
  '/organisations/join',
  '/organisations/add',
  '/signatories',
  '/meeting-places',
  '/meeting-places?area=nonsense',
  '/meeting-places/print',
  '/knowledge',
  '/knowledge?q=a&kind=note',
  '/knowledge?kind=nonsense',
  'a note',
  '/notices',
  '/notices?organisation=nonsense',
  'a notice',
  '/developers',
  '/accessibility',
  '/privacy',
  '/contact',
  '/sign-in',
  '/nowhere',
  'first consultation',
  'first consultation/missing',
  'first consultation/pass-on',
  'first consultation/pass-on/poster',
  'a withdrawn consultation',
  'first organisation',
];

const ownScreens = [
  '/my-organisation',
  '/my-organisation/entry',
  '/my-organisation/received',
  ...['name', 'work', 'reach', 'where', 'registers', 'gateway', 'partner', 'papers', 'standing'].map(
    (part) => `/my-organisation/entry/${part}`,
  ),
  ...['contacts', 'contacts/new', 'disclosures', 'preferences', 'compact', 'corrections'].map(
    (part) => `/my-organisation/entry/${part}`,
  ),
  'correcting another organisation',
  'history of the first organisation',
  '/meeting-places/new',
  '/workspace',
  '/workspace/new',
  '/workspace/import',
  '/workspace/audiences',
  '/workspace/audiences/new',
  '/workspace/approach-requests',
  '/workspace/approach-requests/new',
  'a question about whom to approach',
  '/workspace/notices',
  '/workspace/information-requests',
  '/workspace/information-requests/new',
  'a request for information',
  '/knowledge/new',
  'changing a note',
  '/workspace/barriers',
  '/workspace/barriers/new',
  'a barrier',
  'own consultation',
  ...[
    'basics',
    'change',
    'people',
    'documents',
    'ways',
    'dates',
    'contact',
    'check',
    'publish',
    'move-dates',
    'progress',
    'withdraw',
    'interests',
    'trail',
    'consultees',
    'suggestions',
    'support',
    'circulation',
  ].map((part) => `own consultation/${part}`),
];

/** Screens of those who keep the register. */
const keepersScreens = [
  '/organisations/add',
  ...[
    '',
    '/imports',
    '/confirmations',
    '/corrections',
    '/changes',
    '/requests',
    '/compact',
    '/coverage',
    '/duplicates',
    '/duplicates?dismissed=true',
    '/merges',
    '/personal-data',
  ].map((part) => `/workspace/register${part}`),
  'two entries',
  '/workspace/people',
  '/workspace/people/new',
];

const administratorsScreens = ['/workspace/people', '/workspace/people/new'];

/** 1280 px at 400 % zoom are 320 px to the page; many telephones have 360. */
const NARROW = [360, 320];

const firstHref = (page: Page, selector: string) => page.locator(selector).first().getAttribute('href');

async function addressOf(page: Page, screen: string): Promise<string> {
  if (screen.startsWith('first consultation')) {
    await open(page, '/');
    const first = await firstHref(page, 'main a[href^="/consultations/"]');
    return `${first}${screen.replace('first consultation', '')}`;
  }
  if (screen === 'a withdrawn consultation') {
    await open(page, '/?status=withdrawn');
    return (await firstHref(page, 'main a[href^="/consultations/"]')) ?? '';
  }
  if (screen === 'first organisation') {
    await open(page, '/organisations');
    return (
      (await firstHref(page, 'main a[href^="/organisations/"]:not([href$="/join"]):not([href$="/add"])')) ??
      ''
    );
  }
  if (screen === 'history of the first organisation') {
    await open(page, '/organisations');
    return `${await firstHref(page, 'main a[href^="/organisations/"]:not([href$="/join"]):not([href$="/add"])')}/history`;
  }
  if (screen === 'correcting another organisation') {
    await open(page, '/organisations?sector=voluntary');
    return `${await firstHref(page, 'main a[href^="/organisations/"]:not([href$="/join"]):not([href$="/add"])')}/correct`;
  }
  if (screen === 'a question about whom to approach') {
    await open(page, '/workspace/approach-requests');
    return (await firstHref(page, 'main table a')) ?? '';
  }
  if (screen === 'a request for information') {
    await open(page, '/workspace/information-requests');
    return (await firstHref(page, 'main table a')) ?? '';
  }
  if (screen === 'a note' || screen === 'changing a note') {
    await open(page, '/knowledge');
    const first = (await firstHref(page, 'main .ch-list a[href^="/knowledge/"]')) ?? '';
    return screen === 'a note' ? first : `${first}/change`;
  }
  if (screen === 'a notice') {
    await open(page, '/notices');
    return (await firstHref(page, 'main .ch-list a[href^="/notices/"]')) ?? '';
  }
  if (screen === 'a barrier') {
    await open(page, '/workspace/barriers');
    return (await firstHref(page, 'main table a')) ?? '';
  }
  if (screen === 'two entries') {
    await open(page, '/organisations');
    const links = await page
      .locator('main a[href^="/organisations/"]:not([href$="/join"]):not([href$="/add"])')
      .all();
    const hrefs = new Set(await Promise.all(links.map((link) => link.getAttribute('href'))));
    const ids = [...hrefs].map((href) => href?.replace('/organisations', ''));
    return `/workspace/register/duplicates${ids.slice(0, 2).join('')}`;
  }
  if (screen.startsWith('own consultation')) {
    await open(page, '/workspace');
    const first = await firstHref(page, 'main a[href^="/workspace/consultations/"]');
    return `${first}${screen.replace('own consultation', '')}`;
  }
  return screen;
}

async function expectWellMade(page: Page): Promise<void> {
  expect(await page.title()).toMatch(/ – Compact Hub$/);
  expect(await page.locator('h1').count()).toBe(1);
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'light' });
  for (const width of NARROW) {
    await page.setViewportSize({ width, height: 740 });
    await settled(page);
    await expectNoSidewaysScroll(page);
  }
  await expectAccessible(page);
}

describe('every screen, light and dark, wide and narrow', () => {
  it.each(publicScreens)('%s', async (screen) => {
    const page = await visitor();
    await open(page, await addressOf(page, screen));
    await expectWellMade(page);
  });

  it.each(ownScreens)('signed in: %s', async (screen) => {
    const page = await visitor();
    await signIn(page, signIns.officer);
    await open(page, await addressOf(page, screen));
    await expectWellMade(page);
  });

  it.each(keepersScreens)('keeping the register: %s', async (screen) => {
    const page = await visitor();
    await signIn(page, signIns.cvs);
    await open(page, await addressOf(page, screen));
    await expectWellMade(page);
  });

  it.each(administratorsScreens)('administering: %s', async (screen) => {
    const page = await visitor();
    await signIn(page, signIns.administrator);
    await open(page, await addressOf(page, screen));
    await expectWellMade(page);
  });
});
