import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { uuid } from '../../../test/fixture/data.ts';
import { expectAccessible, visit } from '../../../test/visit.tsx';

const buses = uuid('c', 2);
const heading = 'Can your organisation help?';
const panel = async () => within(await screen.findByRole('region', { name: heading }));

describe('support for a consultation', () => {
  it('is offered on its page, once at a time, and taken back', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit(`/consultations/${buses}`, 'cvs');
    await user.click(await (await panel()).findByText('Offer support'));
    await user.type(screen.getByLabelText('What is it, and on what terms?'), 'Two interpreters, for free.');
    await user.click(screen.getByRole('button', { name: 'Offer it' }));
    await screen.findByRole('link', { name: 'Choose at least one.' });
    await expectAccessible(container);
    await user.click(screen.getByLabelText('Skills'));
    await user.click(screen.getByRole('button', { name: 'Offer it' }));
    await (await panel()).findByText('Two interpreters, for free.');
    expect(fixture.support.offers.at(-1)).toMatchObject({ kinds: ['skills'], state: 'open' });
    expect(screen.queryByText('Offer support')).toBeNull();
    expect(screen.queryByText(/400 households/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Take the offer back' }));
    await (await panel()).findByText('Taken back');
    expect(fixture.support.offers.at(-1)?.state).toBe('withdrawn');
    await (await panel()).findByText('Offer support');
  });

  it('is answered on its page', async () => {
    await visit(`/consultations/${buses}`, 'cvs', ({ support, session }) => {
      support.offers = support.offers.map((each) => ({
        ...each,
        organisation: session.organisation ?? each.organisation,
        state: 'declined',
        answer: 'We have one already.',
        answeredAt: '2026-11-02T09:00:00Z',
      }));
    });
    await (await panel()).findByText(/Declined on .* We have one already\./);
  });

  it.each(['officer', undefined] as const)('is not asked of the lead or of strangers: %s', async (role) => {
    // Fetched beforehand, so that the panel would be there at once.
    await import('./SupportPanel.tsx');
    const { fixture } = await visit(`/consultations/${buses}`, role);
    await screen.findByText('Falls short of 1 clause, keeps 1.');
    expect(screen.queryByRole('region', { name: heading })).toBeNull();
    expect(fixture.asked.filter((each) => each.includes('support-offers'))).toEqual([]);
    expect(screen.queryByRole('link', { name: 'See and answer what organisations offer' }) !== null).toBe(
      role === 'officer',
    );
  });

  it('is answered by the lead', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit(`/workspace/consultations/${buses}/support`, 'officer');
    await screen.findByText('Networks, Systems');
    await user.click(screen.getByText('Answer the offer of Irwell Tenants’ Forum'));
    await user.type(
      screen.getByLabelText('How you take it up, or why not'),
      'Please put it into the next one.',
    );
    await user.click(screen.getByRole('button', { name: 'Answer' }));
    await screen.findByRole('link', { name: 'Choose one.' });
    await user.click(screen.getByLabelText('Take it up'));
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Answer' }));
    await screen.findByText('Answered: Irwell Tenants’ Forum.');
    await screen.findByText(/Taken up on .* Please put it into the next one\./);
    expect(fixture.support.offers[0]?.state).toBe('taken-up');
    await waitFor(() => expect(screen.queryByText(/Answer the offer/)).toBeNull());
  });

  it('is only read by others inside', async () => {
    await visit(`/workspace/consultations/${buses}/support`, 'cvs');
    await screen.findByText('Offers are answered by its lead organisation.');
    await screen.findByText('Our bulletin goes to 400 households.');
    expect(screen.queryByText(/Answer the offer/)).toBeNull();
  });
});
