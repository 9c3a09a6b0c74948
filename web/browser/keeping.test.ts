import { describe, expect, it } from 'vitest';
import { signIns } from './sign-ins.ts';
import { expectAccessible, expectNoSidewaysScroll, open, signIn, visitor } from './visitor.ts';

const unique = (what: string) => `${what} ${Date.now().toString(36)}`;

describe('keeping the register', () => {
  it('enters an organisation that a stranger asked for, which everybody then finds', async () => {
    const name = unique('Friends of the quay');
    const stranger = await visitor();
    await open(stranger, '/organisations');
    await stranger.getByRole('link', { name: /Ask that it be entered/ }).click();
    await stranger.getByRole('button', { name: 'Ask' }).click();
    await stranger.getByRole('alert').waitFor();
    await expectAccessible(stranger);
    await stranger.getByLabel('Name', { exact: true }).fill(name);
    await stranger.getByLabel('Voluntary or community organisation').check();
    await stranger.getByLabel('Your email address').fill('quay@friends.example.org');
    await stranger.getByRole('button', { name: 'Ask' }).click();
    await stranger.getByText(`you asked that ${name} be entered.`, { exact: false }).waitFor();
    await expectAccessible(stranger);

    const staff = await visitor();
    await signIn(staff, signIns.cvs);
    await open(staff, '/workspace/register/requests');
    await staff.getByRole('button', { name: `Enter ${name}` }).click();
    await staff.getByText(`${name} is in the register.`, { exact: false }).waitFor();
    await expectAccessible(staff);
    await open(stranger, `/organisations?q=${encodeURIComponent(name)}`);
    await stranger.getByRole('link', { name }).waitFor();
  });

  it('brings in a list, decides what is doubtful, and takes all of it back', async () => {
    const first = unique('Choir of the lock');
    const page = await visitor();
    await signIn(page, signIns.cvs);
    const handIn = async (lines: string[]) => {
      await open(page, '/workspace/register/imports');
      await page.getByLabel('File', { exact: true }).setInputFiles({
        name: 'groups.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(['name,website', ...lines].join('\n')),
      });
      await page.getByRole('button', { name: 'Hand it in' }).click();
      await page.getByRole('heading', { level: 1, name: 'groups.csv' }).waitFor();
      await page.getByRole('button', { name: 'See what would come of it' }).click();
      await page.getByText('The list has been read.').waitFor();
      await page.getByRole('table').waitFor();
    };
    await handIn([`${first},none`, ',']);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Refused (1)' }).click();
    await page.getByText(/It has no name/).waitFor();
    await page.getByRole('button', { name: 'Bring it into the register' }).click();
    await page.getByText('The list is in the register.', { exact: false }).waitFor();
    const brought = page.url();

    await handIn([`${first},`, `${unique('Band of the lock')},`]);
    await page.setViewportSize({ width: 360, height: 740 });
    await expectNoSidewaysScroll(page);
    await page.getByLabel(`It is ${first}`).check();
    await page.getByRole('button', { name: `Decide ${first}` }).click();
    await page.getByRole('link', { name: /^To be decided/ }).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('rows');
    await expectAccessible(page);
    await page.getByText('Give this list up').first().click();
    await page.getByRole('button', { name: 'Give this list up' }).click();
    await page.getByText('The list is given up.').waitFor();

    await open(page, brought);
    await page.getByText('Take all of it back').first().click();
    await page.getByRole('button', { name: 'Take all of it back' }).click();
    await page.getByText('The list is taken back.').waitFor();
    await expectAccessible(page);
    await open(page, `/organisations?q=${encodeURIComponent(first)}`);
    await page.getByText('No organisation matches.', { exact: false }).waitFor();
  });

  it('keeps a contact as far as the person agrees, and deletes it as consent is withdrawn', async () => {
    const page = await visitor();
    await signIn(page, signIns.member);
    await open(page, '/my-organisation/entry/contacts/new');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').waitFor();
    await expectAccessible(page);
    const name = unique('R. Walker');
    await page.getByLabel('Complaints').check();
    await page.getByLabel('Name', { exact: true }).fill(name);
    await page.locator('#telephone').fill('0161 496 0000');
    await page.getByLabel('Everybody').check();
    await page.locator('#consent-givenOn-day').fill('2');
    await page.locator('#consent-givenOn-month').fill('3');
    await page.locator('#consent-givenOn-year').fill('2026');
    await page.getByLabel('How they agreed').fill('On the form of 2 March');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The contact is saved.').waitFor();

    const stranger = await visitor();
    await open(page, '/my-organisation/entry');
    const entry = await page.getByRole('link', { name: 'The entry as others see it' }).getAttribute('href');
    await open(stranger, entry ?? '');
    await stranger.getByText(name).waitFor();
    await expectAccessible(stranger);

    await open(page, '/my-organisation/entry/contacts');
    await page.getByRole('link', { name: `Change the contact ${name}` }).click();
    await page.getByText('The person withdraws their consent').click();
    await page.getByRole('button', { name: 'Withdraw consent' }).click();
    await page.getByText('Consent is withdrawn and the details are deleted.').waitFor();
    await expectAccessible(page);
    await open(stranger, entry ?? '');
    await stranger.getByRole('heading', { level: 1 }).waitFor();
    expect(await stranger.getByText(name).count()).toBe(0);
  });
});
