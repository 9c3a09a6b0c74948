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

const withNamesakes = (fixture: Fixture): void => {
  withAContact(fixture);
  const [one] = fixture.upkeep.contacts;
  if (one) {
    const lucian = { ...one, name: 'Lucian Parr', email: undefined };
    fixture.upkeep.contacts = [
      { ...lucian, jobTitle: 'Chair', telephone: '0161 496 0341' },
      {
        ...lucian,
        id: uuid('9', 2),
        organisation: { id: uuid('a', 3), name: 'Swinton Tenants' },
        jobTitle: 'Treasurer',
      },
    ];
  }
};

const withAnOffice = (fixture: Fixture): void => {
  withAContact(fixture);
  fixture.upkeep.contacts.push(
    ...fixture.upkeep.contacts.map((each) => ({ ...each, id: uuid('9', 2), name: undefined })),
  );
};

async function lookByName(user: ReturnType<typeof userEvent.setup>, name: string): Promise<void> {
  await user.click(await screen.findByLabelText('Name'));
  await user.type(screen.getByLabelText('Their name'), name);
  await user.click(screen.getByRole('button', { name: 'Find' }));
}

async function look(user: ReturnType<typeof userEvent.setup>, address: string): Promise<void> {
  await user.type(await screen.findByLabelText('Their email address'), address);
  await user.click(screen.getByRole('button', { name: 'Find' }));
}

describe('what is held on a person', () => {
  it('is found by their address, which no address bar keeps', async () => {
    const user = userEvent.setup();
    const { container } = await visit('/workspace/register/personal-data', 'cvs', withAContact);
    await look(user, email);
    const found = await screen.findByRole('table', { name: 'The contacts found' });
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

  it('is found by a telephone number, whatever was typed before', async () => {
    const user = userEvent.setup();
    const { container } = await visit('/workspace/register/personal-data', 'cvs', withNamesakes);
    await user.type(await screen.findByLabelText('Their email address'), 'wr');
    await user.click(screen.getByLabelText('Telephone number'));
    await user.type(screen.getByLabelText('Their telephone number'), '0161 496 0341');
    await user.click(screen.getByRole('button', { name: 'Find' }));
    await waitFor(() =>
      expect(document.activeElement?.textContent).toBe('Held with the number 0161 496 0341'),
    );
    await screen.findByText(/found by email address alone/);
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
    expect(location.href).not.toContain('0341');
    await user.click(screen.getByLabelText('Email address'));
    expect((screen.getByLabelText('Their email address') as HTMLInputElement).value).toBe('wr');
    await expectAccessible(container);
  });

  it('is refused at the field where too little of a name is known', async () => {
    const user = userEvent.setup();
    const { container } = await visit('/workspace/register/personal-data', 'cvs', withNamesakes);
    await lookByName(user, 'l');
    const link = await screen.findByRole('link', {
      name: 'Their name: Give two letters or more of one of the names.',
    });
    expect(link.getAttribute('href')).toBe('#name');
    await expectAccessible(container);
    await user.click(screen.getByLabelText('Email address'));
    expect(screen.queryByRole('link', { name: /two letters/ })).toBeNull();
  });

  it('is told apart from a namesake’s, who is left as they are', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit('/workspace/register/personal-data', 'cvs', withNamesakes);
    await lookByName(user, 'lucian');
    const choice = await screen.findByRole('group', { name: 'Tick the contacts that are this person’s' });
    const [his, namesake] = within(choice).getAllByRole<HTMLInputElement>('checkbox');
    expect(his?.checked && namesake?.checked).toBe(true);
    await user.click(within(choice).getByLabelText('Lucian Parr, Treasurer, Swinton Tenants'));
    await within(choice).findByText('1 of 2 contacts ticked.');
    expect(document.getElementById('announcements')?.textContent).toBe('1 of 2 contacts ticked.');
    await expectAccessible(container);

    await user.type(screen.getByLabelText('Why'), 'By letter, known at the desk');
    await user.click(screen.getByRole('button', { name: 'Make the copy' }));
    const file = await screen.findByRole('link', { name: 'Save the copy as a file (JSON)' });
    expect(decodeURIComponent(file.getAttribute('href') ?? '')).not.toContain('Treasurer');

    await user.click(screen.getByRole('button', { name: 'Go on to erase it' }));
    await screen.findByText(/the contacts of Ordsall Carers\./);
    await screen.findByText(/^Other contacts, and requests to be entered/);
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Erase nothing' }));
    expect(screen.getByLabelText<HTMLInputElement>(/Treasurer/).checked).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Go on to erase it' }));
    await user.type(screen.getByLabelText('Why'), 'By letter, known at the desk');
    await user.click(screen.getByRole('button', { name: 'Erase for good' }));
    await screen.findByText('Erased: 1 contact, at Ordsall Carers.');
    expect(fixture.upkeep.contacts.map(({ jobTitle }) => jobTitle)).toEqual(['Treasurer']);
  });

  it('is copied and erased only where something is ticked', async () => {
    const user = userEvent.setup();
    const { container } = await visit('/workspace/register/personal-data', 'cvs', withNamesakes);
    await lookByName(user, 'lucian');
    const [his, namesake] = await screen.findAllByRole('checkbox');
    await user.click(his as Element);
    await user.click(namesake as Element);
    await within(screen.getByRole('group', { name: /^Tick/ })).findByText(/^No contact is ticked/);
    expect(screen.queryByRole('button', { name: 'Make the copy' })).toBeNull();
    await expectAccessible(container);
    await user.click(his as Element);
    await screen.findByRole('button', { name: 'Make the copy' });
  });

  it('leaves out what only the address leads to, where a contact with it is somebody else’s', async () => {
    const user = userEvent.setup();
    const { container } = await visit('/workspace/register/personal-data', 'administrator', withAnOffice);
    await look(user, email);
    await user.click(await screen.findByLabelText(/^No name/));
    await screen.findByText(/^Requests to be entered and the account are left out/);
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Go on to erase it' }));
    await screen.findByRole('heading', { name: 'Erase 1 contact?' });
    expect(screen.queryByLabelText(/^Erase the account/)).toBeNull();
  });

  it('is not for an officer', async () => {
    await visit('/workspace/register/personal-data', 'officer', withAContact);
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByLabelText('Their email address')).toBeNull();
  });
});
