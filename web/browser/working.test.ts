import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { password, signIns } from './sign-ins.ts';
import { expectAccessible, open, settled, signIn, visitor } from './visitor.ts';

const unique = (what: string) => `${what} ${Date.now().toString(36)}`;

async function typeDate(page: Page, label: string, date: Date): Promise<void> {
  const group = page.getByRole('group', { name: label });
  await group.getByLabel('Day').fill(String(date.getUTCDate()));
  await group.getByLabel('Month').fill(String(date.getUTCMonth() + 1));
  await group.getByLabel('Year').fill(String(date.getUTCFullYear()));
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);

async function plan(page: Page, title: string): Promise<string> {
  await open(page, '/workspace/new');
  await page.getByLabel('Title').fill(title);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  return new URL(page.url()).pathname;
}

const save = (page: Page) => page.getByRole('button', { name: 'Save and go back' }).click();

describe('working with an account', () => {
  it('refuses a wrong password, keeps the address, and lets the right one in', async () => {
    const page = await visitor();
    await open(page, '/workspace/new');
    await page.getByLabel('Email address').fill(signIns.officer);
    await page.getByLabel('Password', { exact: true }).fill('not the password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').waitFor();
    await expectAccessible(page);
    expect(await page.getByLabel('Email address').inputValue()).toBe(signIns.officer);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByLabel('Title').waitFor();
    expect(new URL(page.url()).pathname).toBe('/workspace/new');
  });

  it('hides session cookies from scripts, and ends the session on signing out', async () => {
    const page = await visitor();
    await signIn(page, signIns.officer);
    expect(await page.evaluate(() => document.cookie)).toBe('');
    await page.getByRole('banner').getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('link', { name: 'Sign in' }).waitFor();
    await open(page, '/workspace');
    await page.getByText('Sign in to see this page.').waitFor();
  });

  it.each([
    ['member', true],
    ['cvs', true],
    ['administrator', true],
    ['steward', false],
  ] as const)('shows a %s what the role may do', async (who, plans) => {
    const page = await visitor();
    await signIn(page, signIns[who]);
    expect(await page.getByRole('link', { name: 'Workspace' }).count()).toBe(plans ? 1 : 0);
    await open(page, '/my-organisation');
    await page.getByRole('heading', { level: 1, name: 'My organisation' }).waitFor();
  });

  it('plans, checks while dates are typed, publishes with reasons, moves dates, withdraws', async () => {
    const page = await visitor();
    await signIn(page, signIns.officer);
    const title = unique('Where a new path should go');
    const tasks = await plan(page, title);

    await open(page, `${tasks}/dates`);
    await typeDate(page, 'Day on which organisations are first told', inDays(0));
    await typeDate(page, 'Opens on', inDays(20));
    await typeDate(page, 'Closes at the end of', inDays(100));
    await page.getByLabel('The opening day is firm').check();
    await page.getByLabel('The closing day is firm').check();
    const beside = page.getByRole('complementary', { name: 'As you type' });
    await beside
      .getByText(/would pass|at least 1 month/)
      .first()
      .waitFor();
    await expectAccessible(page);
    await save(page);
    await page.getByText('Dates: Saved.').waitFor();

    await open(page, `${tasks}/basics`);
    await page.getByLabel('Summary').fill('Three ways through the park are possible.');
    await page.getByLabel('Purpose').fill('To choose between them with those who walk there.');
    await save(page);
    await page.getByText('Basics: Saved.').waitFor();

    await open(page, `${tasks}/ways`);
    await page.getByRole('button', { name: 'Add way' }).click();
    await page.getByLabel('Way', { exact: true }).selectOption('letter');
    await page.getByRole('button', { name: 'Add way' }).click();
    await page.getByLabel('Way', { exact: true }).last().selectOption('email');
    await save(page);
    await page.getByText('Ways to respond: Saved.').waitFor();

    await open(page, `${tasks}/contact`);
    await page.getByLabel('Name').fill('R. Walker');
    await page.getByLabel('Postal address').fill('1 Example Street, Salford');
    await page.getByLabel('Telephone').fill('0161 496 0000');
    await page.getByLabel('Email').fill('paths@council.example.org');
    await save(page);
    await page.getByText('Contact: Saved.').waitFor();

    await open(page, `${tasks}/publish`);
    await page.getByText('Reasons to give').waitFor();
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('alert').first().waitFor();
    await expectAccessible(page);
    const reasons = page.locator('textarea[id^="justifications-"]');
    for (let index = 0; index < (await reasons.count()); index += 1) {
      await reasons.nth(index).fill('The money has to be spent before the year ends.');
      const ground = page.locator(`#justifications-${index}-ground input`);
      if ((await ground.count()) > 1 || !(await ground.first().isChecked())) {
        await ground.first().check();
      }
    }
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('Published. It is in the calendar now.').waitFor();

    await open(page, `${tasks}/move-dates`);
    await typeDate(page, 'Closes at the end of', inDays(110));
    await page.getByLabel('Reason for the change').fill('Groups asked for ten more days.');
    await page.getByRole('button', { name: 'Move the dates' }).click();
    await page.getByText('The dates are moved.').or(page.locator('#justifications-0')).first().waitFor();
    if ((await page.locator('#justifications-0').count()) > 0) {
      for (let index = 0; index < (await reasons.count()); index += 1) {
        await reasons.nth(index).fill('The money has to be spent before the year ends.');
        await page.locator(`#justifications-${index}-ground input`).first().check();
      }
      await page.getByRole('button', { name: 'Move the dates' }).click();
    }
    await page.getByText('The dates are moved.').waitFor();

    const stranger = await visitor();
    await open(stranger, `/?q=${encodeURIComponent(title)}`);
    await stranger.getByRole('link', { name: title }).click();
    await stranger.getByText(/Closing day: moved from/).waitFor();
    await stranger.getByText('The money has to be spent before the year ends.').first().waitFor();

    await open(page, `${tasks}/withdraw`);
    await page.getByLabel('Reason').fill('The path is not built after all.');
    await page.getByRole('button', { name: 'Withdraw' }).click();
    await page.getByText('Withdrawn.', { exact: true }).waitFor();
    await stranger.reload();
    await stranger.getByText('The path is not built after all.').waitFor();

    await open(page, `${tasks}/trail`);
    await page.getByText('Withdrew it').waitFor();
  });

  it('keeps what was typed when somebody else saves first', async () => {
    const page = await visitor();
    await signIn(page, signIns.officer);
    const tasks = await plan(page, unique('Two at one desk'));
    await open(page, `${tasks}/basics`);
    await page.getByLabel('Purpose').fill('Mine.');

    const colleague = await page.context().newPage();
    await open(colleague, `${tasks}/basics`);
    await colleague.getByLabel('Purpose').fill('Theirs.');
    await colleague.getByLabel('Summary').fill('Their summary.');
    await save(colleague);
    await colleague.getByText('Basics: Saved.').waitFor();

    await save(page);
    await page.getByText('Somebody else changed this meanwhile').waitFor();
    await page.getByText('Theirs: Theirs.').waitFor();
    expect(await page.getByLabel('Purpose').inputValue()).toBe('Mine.');
    await expectAccessible(page);
    await save(page);
    await page.getByText('Basics: Saved.').waitFor();
  });

  it('lets people sign in again in the middle of an edit', async () => {
    const page = await visitor();
    await signIn(page, signIns.officer);
    const tasks = await plan(page, unique('Left overnight'));
    await open(page, `${tasks}/basics`);
    await page.getByLabel('Purpose').fill('Typed before the session ended.');
    await page.context().clearCookies();
    await save(page);
    const again = page.getByRole('region', { name: 'You have been signed out' });
    await again.waitFor();
    await expectAccessible(page);
    await again.getByLabel('Email address').fill(signIns.officer);
    await again.getByLabel('Password', { exact: true }).fill(password);
    await again.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Basics: Saved.').waitFor();
    await open(page, `${tasks}/basics`);
    expect(await page.getByLabel('Purpose').inputValue()).toBe('Typed before the session ended.');
  });

  it('keeps what was typed when the line breaks', async () => {
    const page = await visitor();
    await signIn(page, signIns.officer);
    await open(page, '/workspace/new');
    const title = unique('Typed on a train');
    await page.getByLabel('Title').fill(title);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByText('The service can’t be reached', { exact: false }).waitFor();
    expect(await page.getByLabel('Title').inputValue()).toBe(title);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  });

  it('registers a member’s interest, which the lead sees', async () => {
    const officer = await visitor();
    await signIn(officer, signIns.officer);
    const member = await visitor();
    await signIn(member, signIns.member);
    await open(officer, '/workspace');
    const planned = officer
      .getByRole('region', { name: /In the calendar, coming/ })
      .getByRole('link')
      .first();
    const id = (await planned.getAttribute('href'))?.split('/').at(-1) ?? '';
    await open(member, `/consultations/${id}`);
    const interest = member.getByRole('button', { name: 'Register an interest' });
    if (await interest.isVisible()) {
      await interest.click();
    }
    await member.getByText('Your organisation has registered an interest.').first().waitFor();
    await expectAccessible(member);
    await open(officer, `/workspace/consultations/${id}/interests`);
    await officer
      .getByRole('rowheader', { name: /Carers/ })
      .first()
      .waitFor();
  });

  it('previews and brings in a list of activities, and the same again changes nothing', async () => {
    const page = await visitor();
    await signIn(page, signIns.officer);
    await open(page, '/workspace/import');
    const activity = {
      id: unique('activity').replace(' ', '-'),
      title: unique('A survey of ponds'),
      overview: '<p>Which ponds do you know?</p>',
      startdate: '2027/02/01',
      enddate: '2027/05/01',
      url: 'https://elsewhere.example/ponds',
      participate_url: 'https://elsewhere.example/ponds/answer',
      status: 'forthcoming',
      visibility: 'public',
      progress: 'published',
    };
    await page.getByLabel('File with the list').setInputFiles({
      name: 'activities.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify([activity, {}])),
    });
    await page.getByRole('button', { name: 'See what would happen' }).click();
    await page.getByText('Nothing has been written yet.', { exact: false }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Bring them in' }).click();
    await page.getByRole('heading', { name: 'What came of activities.json' }).waitFor();
    await page.locator('main').getByText('1 added, 0 changed, 0 unchanged, 1 refused.').waitFor();
    await page.getByRole('button', { name: 'Bring them in' }).click();
    await page.locator('main').getByText('0 added, 0 changed, 1 unchanged, 1 refused.').waitFor();
  });

  it('acts for the other of two organisations', async () => {
    const page = await visitor();
    await signIn(page, signIns.twoHats);
    await open(page, '/my-organisation');
    const select = page.getByLabel('Organisation and role');
    const now = await select.inputValue();
    await select.selectOption(now === '0' ? '1' : '0');
    await page.getByRole('button', { name: 'Act for it' }).click();
    await page.getByText(/^You now act for /).waitFor();
    await settled(page);
    await expectAccessible(page);
  });

  it('makes a key that works, and revokes it', async () => {
    const page = await visitor();
    await signIn(page, signIns.officer);
    await open(page, '/my-organisation');
    const label = unique('Website');
    await page.getByLabel('What is the key for?').fill(label);
    await page.getByRole('button', { name: 'Make a key' }).click();
    const secret = await page.locator('code').innerText();
    const asked = () =>
      page.request.get('/api/v1/interests', { headers: { Authorization: `Bearer ${secret}`, Cookie: '' } });
    expect((await asked()).status()).toBe(200);
    await page.getByRole('button', { name: `Revoke the key ${label}` }).click();
    await page.getByRole('button', { name: `Revoke the key ${label}` }).waitFor({ state: 'detached' });
    expect((await asked()).status()).toBe(401);
  });
});
