import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { expectAccessible, visit } from '../../../test/visit.tsx';

describe('my organisation', () => {
  it('asks strangers to sign in, right there', async () => {
    await visit('/my-organisation');
    await screen.findByText('Sign in to see this page.');
    expect(screen.getByLabelText('Email address')).toBeTruthy();
  });

  it.each([
    ['Topic', 'parks', 'Topic: Parks and open spaces'],
    ['Level of participation', 'consulting', /^Level of participation: Consulting/],
    ['Format', 'braille', 'Format: Braille'],
  ])('registers a standing interest by %s and takes it back', async (aspect, term, name) => {
    const user = userEvent.setup();
    const { container, fixture } = await visit('/my-organisation', 'officer');
    const form = within(await screen.findByRole('form', { name: /for all consultations to come/ }));
    await user.selectOptions(form.getByLabelText('Kind of wish'), aspect);
    await user.selectOptions(form.getByLabelText('Topic, area, level or format'), term);
    await user.click(form.getByRole('button', { name: 'Register' }));
    const row = within((await screen.findByRole('rowheader', { name })).closest('tr') as HTMLElement);
    await expectAccessible(container);
    await user.click(row.getByRole('button', { name: /^Take back: / }));
    await screen.findByText(/None yet/);
    expect(fixture.interests).toEqual([]);
  });

  it('makes a key and shows its secret once', async () => {
    const user = userEvent.setup();
    await visit('/my-organisation', 'officer');
    await user.type(await screen.findByLabelText('What is the key for?'), 'Website');
    await user.click(screen.getByRole('button', { name: 'Make a key' }));
    await screen.findByText('ck_example_secret');
    await user.click(await screen.findByRole('button', { name: 'Revoke the key Website' }));
    await screen.findByText('No key has been made.');
  });

  it('says at the field what is wrong with a new password', async () => {
    const user = userEvent.setup();
    await visit('/my-organisation', 'officer');
    await user.type(await screen.findByLabelText('Present password'), 'wrong');
    await user.type(screen.getByLabelText('New password'), 'correct horse battery');
    await user.click(screen.getByRole('button', { name: 'Change password' }));
    const link = await screen.findByRole('link', { name: 'This is not your present password.' });
    expect(link.getAttribute('href')).toBe('#current');
  });

  it('acts for another organisation', async () => {
    const user = userEvent.setup();
    await visit('/my-organisation', 'officer');
    await user.selectOptions(await screen.findByLabelText('Organisation and role'), '1');
    await user.click(screen.getByRole('button', { name: 'Act for it' }));
    await screen.findByText('You now act for Irwell Tenants’ Forum.');
    expect(screen.getByText('Pat Example for Irwell Tenants’ Forum')).toBeTruthy();
  });
});

describe('what waits for an organisation', () => {
  it('is the yearly look at its entry that is over, and corrections to settle', async () => {
    const { container } = await visit('/my-organisation', 'officer', ({ register }) => {
      const disputed = register.entries.flatMap((each) => each.disputed);
      register.entries = register.entries.map((each) => ({ ...each, disputed }));
    });
    const due = await screen.findByRole('link', {
      name: /should have been looked through by .*2 January 2026/,
    });
    expect(due.getAttribute('href')).toBe('/my-organisation/entry');
    const settle = screen.getByRole('link', { name: /propose a correction of one field/ });
    expect(settle.getAttribute('href')).toBe('/my-organisation/entry/corrections');
    await expectAccessible(container);
  });

  it('is nothing where there is nothing', async () => {
    await visit('/my-organisation', 'officer', ({ register }) => {
      register.dueOn = '2999-01-02';
    });
    await screen.findByText('Nothing in our entry waits for us.');
  });
});
