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

  it('lets somebody in who keeps the entry of an organisation that was accepted, and who then acts for another too', async () => {
    const name = unique('Walkers of the quay');
    const email = `${name.replaceAll(' ', '-').toLowerCase()}@example.org`;
    const stranger = await visitor();
    await open(stranger, '/organisations/join');
    await stranger.getByLabel('Name', { exact: true }).fill(name);
    await stranger.getByLabel('Voluntary or community organisation').check();
    await stranger.getByLabel('Your email address').fill(email);
    await stranger.getByRole('button', { name: 'Ask' }).click();
    await stranger.getByText(`you asked that ${name} be entered.`, { exact: false }).waitFor();

    const staff = await visitor();
    await signIn(staff, signIns.cvs);
    await open(staff, '/workspace/register/requests');
    await staff.getByRole('button', { name: `Enter ${name}` }).click();
    await staff.getByText(`${name} is in the register.`, { exact: false }).waitFor();
    await open(staff, '/workspace/register/requests?state=accepted');
    await staff.getByRole('link', { name: `Open an account for its people: ${name}` }).click();
    await staff.getByRole('button', { name: `Remove ${name}` }).waitFor();
    await staff.getByRole('button', { name: 'Open the account' }).click();
    await staff.getByRole('alert').waitFor();
    await expectAccessible(staff);
    await staff.getByLabel('Name', { exact: true }).fill('Wren Walker');
    await staff.getByLabel('Email address', { exact: true }).fill(email);
    await staff.getByRole('button', { name: 'Make a password' }).click();
    const password = await staff.getByLabel('First password', { exact: true }).inputValue();
    await staff.setViewportSize({ width: 360, height: 740 });
    await expectNoSidewaysScroll(staff);
    await staff.getByRole('button', { name: 'Open the account' }).click();
    await staff.getByText('The account of Wren Walker is open.').waitFor();
    await expectAccessible(staff);
    await expectNoSidewaysScroll(staff);
    await staff.getByText(password, { exact: true }).waitFor();
    expect(staff.url()).not.toContain('example.org');

    await signIn(stranger, email, password);
    await open(stranger, '/my-organisation/entry');
    await stranger.getByRole('heading', { level: 1, name }).waitFor();

    // Of the people here this one is nobody whom other tests sign in as.
    const administrator = await visitor();
    await signIn(administrator, signIns.administrator);
    await open(administrator, '/workspace/people');
    const label = `Change memberships of Wren Walker (${email})`;
    await administrator.getByRole('button', { name: label }).click();
    const form = administrator.getByRole('form', { name: label });
    await form.getByLabel('Find an organisation').fill('council');
    await form.getByRole('button', { name: 'Search' }).click();
    await form.getByRole('button', { name: /^Add / }).first().click();
    await form.getByLabel('Steward of the Compact').check();
    await expectAccessible(administrator);
    await administrator.setViewportSize({ width: 360, height: 740 });
    await expectNoSidewaysScroll(administrator);
    await form.getByRole('button', { name: 'Save memberships' }).click();
    await administrator.getByText('The memberships of Wren Walker are changed.').waitFor();
    await expectAccessible(administrator);
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
