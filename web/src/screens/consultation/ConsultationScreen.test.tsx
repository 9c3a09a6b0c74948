import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { uuid } from '../../../test/fixture/data.ts';
import { expectAccessible, visit } from '../../../test/visit.tsx';

const buses = `/consultations/${uuid('c', 2)}`;

describe('a consultation’s page', () => {
  it('says what it is about, what can change, how to respond, whom to ask', async () => {
    const { container } = await visit(buses);
    await screen.findByRole('heading', { level: 1, name: 'Where buses should stop in Ordsall' });
    await waitFor(() => expect(document.title).toBe('Where buses should stop in Ordsall – Compact Hub'));
    for (const name of ['What can and can’t change', 'How to respond', 'Dates', 'Contact', 'Who is asked']) {
      expect(screen.getByRole('heading', { name })).toBeTruthy();
    }
    expect(screen.getByText('Meeting')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'consultations@body-1.example' })).toBeTruthy();
    await expectAccessible(container);
  });

  it('puts shortfalls first, with the clause’s number and the date that would pass', async () => {
    await visit(buses);
    const code = within(await screen.findByRole('region', { name: 'How it keeps the Code' }));
    await code.findByText('Falls short of 1 clause, keeps 1.');
    expect(code.getByRole('link', { name: 'Salford, clause 4a' }).getAttribute('href')).toBe(
      '/codes/salford#salford.4a',
    );
    expect(code.getByText(/would pass/)).toBeTruthy();
  });

  it('says either way what silence is taken for', async () => {
    await visit(buses);
    await screen.findByText('If you do not answer, that is not taken as agreement.');
  });

  it('names related consultations, of which it knows the id alone', async () => {
    await visit(buses);
    const related = await screen.findByRole('link', { name: 'Winter gritting routes' });
    expect(related.getAttribute('href')).toBe(`/consultations/${uuid('c', 8)}`);
  });

  it('tells of changed dates with the reason', async () => {
    await visit(buses);
    await screen.findByText(/Closing day: moved from .* to .*snow/);
  });

  it('offers no interest to those who lead it', async () => {
    await visit(buses, 'officer');
    await screen.findByRole('link', { name: 'Change this consultation in the workspace' });
    expect(screen.queryByRole('button', { name: 'Register an interest' })).toBeNull();
  });

  it('registers an interest for those who are signed in', async () => {
    const user = userEvent.setup();
    const { fixture } = await visit(buses, 'cvs');
    await user.click(await screen.findByRole('button', { name: 'Register an interest' }));
    await screen.findByText('Your organisation has registered an interest.', { selector: 'strong' });
    expect(fixture.interests[0]?.wish).toBe('interested');
    await user.click(screen.getByRole('button', { name: 'Take it back' }));
    await waitFor(() => expect(fixture.interests).toHaveLength(0));
  });

  it('asks strangers to sign in for that, and brings them back', async () => {
    await visit(buses);
    const link = await screen.findByRole('link', { name: /Sign in to register/ });
    expect(link.getAttribute('href')).toBe(`/sign-in?then=${encodeURIComponent(buses)}`);
  });

  it('is not found where it may not be seen', async () => {
    await visit(`/consultations/${uuid('c', 10)}`);
    await screen.findByRole('heading', { level: 1, name: 'Page not found' });
  });
});
