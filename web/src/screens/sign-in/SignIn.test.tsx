import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { expectAccessible, visit } from '../../../test/visit.tsx';

async function signIn(password: string) {
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('Email address'), 'officer@body.example');
  await user.type(screen.getByLabelText('Password'), password);
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  return user;
}

describe('signing in', () => {
  it('leads on to the page that asked for it', async () => {
    await visit('/sign-in?then=/my-organisation');
    await signIn('demonstration');
    await screen.findByRole('heading', { level: 1, name: 'My organisation' });
    expect(screen.getByText('Pat Example for Salford City Council')).toBeTruthy();
  });

  it('says what is wrong and keeps what was typed', async () => {
    const { container } = await visit('/sign-in');
    await signIn('wrong');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('The email address or the password is wrong');
    expect((screen.getByLabelText('Email address') as HTMLInputElement).value).toBe('officer@body.example');
    await expectAccessible(container);
  });

  it('shows and hides the password', async () => {
    const user = userEvent.setup();
    await visit('/sign-in');
    const password = (await screen.findByLabelText('Password')) as HTMLInputElement;
    await user.click(screen.getByRole('button', { name: 'Show password' }));
    expect(password.type).toBe('text');
    await user.click(screen.getByRole('button', { name: 'Hide password' }));
    expect(password.type).toBe('password');
  });

  it('signs out', async () => {
    const user = userEvent.setup();
    const { fixture } = await visit('/', 'officer');
    await user.click(await screen.findByRole('button', { name: 'Sign out' }));
    await screen.findByRole('link', { name: 'Sign in' });
    await waitFor(() => expect(fixture.session.signedIn).toBe(false));
    expect(localStorage.getItem('signed-in')).toBeNull();
  });
});
