import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { uuid } from '../../../test/fixture/data.ts';
import { expectAccessible, visit } from '../../../test/visit.tsx';

const ALL = '/workspace/barriers';
const one = `${ALL}/${uuid('7', 1)}`;

describe('barriers to information', () => {
  it('are listed by state and by whose they are', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit(ALL, 'officer');
    const link = await screen.findByRole('link', { name: 'Letters come in English alone' });
    expect(link.getAttribute('href')).toBe(one);
    await expectAccessible(container);
    await user.click(screen.getByRole('link', { name: 'Of your organisation' }));
    await user.click(await screen.findByRole('link', { name: 'Stays' }));
    await screen.findByText(/No barrier fits/);
    expect(fixture.asked).toContainEqual(
      expect.stringMatching(
        new RegExp(`information-barriers\\?state=stays&organisation=${uuid('a', 1)}&limit`),
      ),
    );
  });

  it('are for stewards too, who plan nothing', async () => {
    await visit('/my-organisation', 'steward');
    const link = await screen.findByRole('link', { name: 'Barriers to information' });
    expect(link.getAttribute('href')).toBe(ALL);
  });

  it('are for nobody who has not signed in', async () => {
    const { fixture } = await visit(ALL);
    await screen.findAllByText(/sign in/i);
    expect(fixture.asked.filter((each) => each.includes('barriers'))).toEqual([]);
  });

  it('are reported, with the organisation that is asked', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit(`${ALL}/new`, 'member');
    await user.click(await screen.findByRole('button', { name: 'Report it' }));
    await screen.findByRole('link', { name: /Say what the barrier is/ });
    await expectAccessible(container);
    await user.click(screen.getByLabelText(/^Giving information/));
    await user.type(screen.getByLabelText('What is the barrier?'), 'Forms on the web alone');
    await user.click(screen.getByRole('button', { name: 'Report it' }));
    await screen.findByRole('link', { name: /Choose one organisation/ });
    await user.click(screen.getByRole('button', { name: 'Search' }));
    await user.click((await screen.findAllByRole('button', { name: /NHS Salford/ }))[0] as HTMLElement);
    await user.click(screen.getByRole('button', { name: 'Report it' }));
    await screen.findByRole('heading', { level: 1, name: 'A barrier to giving information' });
    expect(fixture.barriers.barriers[1]?.what).toBe('Forms on the web alone');
    expect(screen.queryByRole('heading', { name: 'Say what becomes of it' })).toBeNull();
  });

  it('are reported from the page of the consultation on which they are met', async () => {
    const user = userEvent.setup();
    const { fixture } = await visit(`/consultations/${uuid('c', 1)}`, 'member');
    await user.click(await screen.findByRole('link', { name: /Report what keeps people/ }));
    await screen.findByText(/You meet it on the consultation/);
    const title = fixture.consultations.find(({ id }) => id === uuid('c', 1))?.draft.title ?? '?';
    expect(await screen.findByText(title)).toBeTruthy();
  });

  it('say what becomes of them, step after step', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit(one, 'officer');
    await screen.findByRole('heading', { level: 1, name: 'A barrier to receiving information' });
    await user.click(screen.getByLabelText('It is removed'));
    expect(screen.queryByText('It is to be gone by (optional)')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Record it' }));
    await screen.findByRole('link', { name: /Say what was done/ });
    await expectAccessible(container);
    await user.click(screen.getByLabelText('We are working on it'));
    const day = within(screen.getByRole('group', { name: /It is to be gone by/ }));
    await user.type(day.getByLabelText('Day'), '4');
    await user.type(day.getByLabelText('Month'), '12');
    await user.type(day.getByLabelText('Year'), '2026');
    await user.click(screen.getByRole('button', { name: 'Record it' }));
    await screen.findByText(/^Recorded\./);
    await screen.findByText(/It is to be gone by Friday 4 December 2026\./);
    await expectAccessible(container);
    expect(fixture.barriers.barriers[0]?.steps).toHaveLength(1);
  });

  it('keep what was typed where somebody else was first', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit(one, 'officer');
    await user.type(await screen.findByLabelText(/What is being done/), 'We look into it.');
    fixture.barriers.barriers = fixture.barriers.barriers.map((each) => ({ ...each, version: 7 }));
    await user.click(screen.getByRole('button', { name: 'Record it' }));
    await user.click(await screen.findByRole('button', { name: 'Read what was said' }));
    await expectAccessible(container);
    await user.click(await screen.findByRole('button', { name: 'Record it' }));
    await screen.findByText(/^Recorded\./);
    expect(fixture.barriers.barriers[0]?.steps[0]?.words).toBe('We look into it.');
  });

  it('are reopened by whoever reported them', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit(one, 'member', ({ barriers }) => barriers.removed());
    await screen.findByRole('heading', { name: 'It is not gone?' });
    await screen.findByText('We translate them.');
    await user.type(screen.getByLabelText('What is still in the way?'), 'The last was in English.');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Reopen it' }));
    await screen.findByText('Not gone');
    expect(fixture.barriers.barriers[0]?.state).toBe('reported');
  });

  it('may not be there', async () => {
    await visit(`${ALL}/${uuid('7', 9)}`, 'officer');
    await screen.findByRole('heading', { name: /not found|nothing here/i });
  });
});
