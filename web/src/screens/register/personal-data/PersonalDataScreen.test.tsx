import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { uuid } from '../../../../test/fixture/data.ts';
import type { Fixture } from '../../../../test/fixture/fixture.ts';
import { expectAccessible, visit } from '../../../../test/visit.tsx';

const email = 'wren@example.org';

const withAContact = (fixture: Fixture): void => {
  fixture.upkeep.contacts = [
    {
      id: uuid('9', 1),
      organisation: { id: uuid('a', 2), name: 'Ordsall Carers' },
      purposes: ['consultations'],
      name: 'Wren Oxenthorpe',
      email,
      consent: { sharing: 'partners', givenOn: '2026-01-05', givenHow: 'On the joining form' },
      state: 'current',
      version: 0,
      mayChange: true,
    },
  ];
};

async function look(user: ReturnType<typeof userEvent.setup>, address: string): Promise<void> {
  await user.type(await screen.findByLabelText('Their email address'), address);
  await user.click(screen.getByRole('button', { name: 'Find' }));
}

describe('what is held on a person', () => {
  it('is found by their address, which no address bar keeps', async () => {
    const user = userEvent.setup();
    const { container } = await visit('/workspace/register/personal-data', 'cvs', withAContact);
    await look(user, email);
    const found = await screen.findByRole('table', { name: 'The contacts with this address' });
    expect(within(found).getByRole('link', { name: 'Ordsall Carers' })).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toBe(`Held with ${email}`));
    expect(location.href).not.toContain('wren');
    await expectAccessible(container);
  });

  it('may be nothing', async () => {
    const user = userEvent.setup();
    await visit('/workspace/register/personal-data', 'cvs', withAContact);
    await look(user, 'nobody@example.org');
    await screen.findByText(/No contact of any organisation has this address/);
    expect(screen.queryByRole('button', { name: 'Make the copy' })).toBeNull();
  });

  it('is copied into a file for them, with a reason for the log', async () => {
    const user = userEvent.setup();
    const { container } = await visit('/workspace/register/personal-data', 'cvs', withAContact);
    await look(user, email);
    await user.click(await screen.findByRole('button', { name: 'Make the copy' }));
    await screen.findByRole('link', { name: 'Why: Say how the request came.' });
    await user.type(screen.getByLabelText('Why'), 'By letter, known at the desk');
    await user.click(screen.getByRole('button', { name: 'Make the copy' }));
    const file = await screen.findByRole('link', { name: 'Save the copy as a file (JSON)' });
    expect(file.getAttribute('download')).toBe('copy-of-personal-data-2026-11-25.json');
    expect(decodeURIComponent(file.getAttribute('href') ?? '')).toContain('Wren Oxenthorpe');
    await expectAccessible(container);
  });

  it('is erased after a look at what goes and what stays', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit('/workspace/register/personal-data', 'cvs', withAContact);
    await look(user, email);
    await user.click(await screen.findByRole('button', { name: 'Go on to erase it' }));
    await waitFor(() =>
      expect(document.activeElement?.textContent).toBe('Erase 1 contact and 1 request to be entered?'),
    );
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Erase nothing' }));
    await user.click(await screen.findByRole('button', { name: 'Go on to erase it' }));
    await user.type(screen.getByLabelText('Why'), 'By letter, known at the desk');
    await user.click(screen.getByRole('button', { name: 'Erase for good' }));
    await screen.findByText(/^Erased: 1 contact, at Ordsall Carers\. Somebody still signs in/);
    expect(fixture.upkeep.contacts).toEqual([]);
    await expectAccessible(container);
  });

  it('is the account too for an administrator, who erases it where that is wanted', async () => {
    const user = userEvent.setup();
    const { container } = await visit('/workspace/register/personal-data', 'administrator', withAContact);
    await look(user, email);
    await screen.findByText(/Wren Oxenthorpe signs in with this address/);
    await user.click(await screen.findByRole('button', { name: 'Go on to erase it' }));
    await user.click(await screen.findByLabelText('Erase the account of Wren Oxenthorpe as well'));
    await screen.findByRole('heading', { name: /and an account\?$/ });
    await expectAccessible(container);
    await user.type(screen.getByLabelText('Why'), 'By letter, known at the desk');
    await user.click(screen.getByRole('button', { name: 'Erase for good' }));
    await screen.findByText(/^Erased: 1 contact and an account/);
  });

  it('is not for an officer', async () => {
    await visit('/workspace/register/personal-data', 'officer', withAContact);
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByLabelText('Their email address')).toBeNull();
  });
});
