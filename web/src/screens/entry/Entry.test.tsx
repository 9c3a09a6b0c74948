import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { uuid } from '../../../test/fixture/data.ts';
import { expectAccessible, visit } from '../../../test/visit.tsx';

const council = uuid('a', 1);

describe('keeping an entry', () => {
  it('saves one part and leaves the others as they are', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit('/my-organisation/entry/where', 'officer');
    await user.type(await screen.findByLabelText('Postcode'), 'M1 1AA');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Save and go back' }));
    await screen.findByText('How to find it: saved.');
    const entry = fixture.register.entries.find((each) => each.id === council)?.entry;
    expect(entry).toMatchObject({ name: 'Salford City Council', sector: 'public', postcode: 'M1 1AA' });
    await expectAccessible(container);
  });

  it('takes down whom it opens the way to, what it is as a partner and how it communicates', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit('/my-organisation/entry/gateway', 'officer');
    await user.click(await screen.findByLabelText('Carers'));
    await user.type(screen.getByLabelText('What has to be so first'), 'Two weeks’ notice.');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Save and go back' }));
    await user.click(await screen.findByRole('link', { name: 'As a partner' }));
    await user.type(await screen.findByLabelText('What it brings to a partnership'), 'Rooms.');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Save and go back' }));
    await user.click(await screen.findByRole('link', { name: 'How it communicates' }));
    await user.type(await screen.findByLabelText('Service standard, in short'), 'Ten days.');
    const day = within(screen.getByRole('group', { name: /Day on which the standard was adopted/ }));
    await user.type(day.getByLabelText('Day'), '5');
    await user.type(day.getByLabelText('Month'), '1');
    await user.type(day.getByLabelText('Year'), '2026');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Save and go back' }));
    await screen.findByText('How it communicates: saved.');
    const entry = fixture.register.entries.find((each) => each.id === council)?.entry;
    expect(entry).toMatchObject({
      name: 'Salford City Council',
      gateway: { communities: ['carers'], conditions: 'Two weeks’ notice.' },
      partnerProfile: { brings: 'Rooms.' },
      serviceStandard: { text: 'Ten days.', adoptedOn: '2026-01-05' },
    });
    expect(entry?.communicationStrategy).toBeUndefined();
  });

  it('says what somebody else changed meanwhile, and keeps what was typed', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit('/my-organisation/entry/where', 'officer');
    await user.type(await screen.findByLabelText('Postcode'), 'M1 1AA');
    fixture.register.entries = fixture.register.entries.map((each) =>
      each.id === council ? { ...each, version: 2, entry: { ...each.entry, postcode: 'M9 9ZZ' } } : each,
    );
    await user.click(screen.getByRole('button', { name: 'Save and go back' }));
    await screen.findByText(/M9 9ZZ/);
    expect(screen.getByLabelText<HTMLInputElement>('Postcode').value).toBe('M1 1AA');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Save and go back' }));
    await screen.findByText('How to find it: saved.');
  });

  it('says at the field what is refused', async () => {
    const user = userEvent.setup();
    await visit('/my-organisation/entry/name', 'officer');
    await user.clear(await screen.findByLabelText('Name'));
    await user.click(screen.getByRole('button', { name: 'Save and go back' }));
    const link = await screen.findByRole('link', { name: 'The name has at least 2 characters.' });
    expect(link.getAttribute('href')).toBe('#name');
  });

  it('is said to be still right', async () => {
    const user = userEvent.setup();
    const { fixture } = await visit('/my-organisation/entry', 'officer');
    await user.click(await screen.findByRole('button', { name: 'It is all still right' }));
    await screen.findByText('Thank you. The entry is marked as right today.');
    expect(fixture.register.entries.find((each) => each.id === council)?.confirmedOn).toBe('2026-11-25');
  });

  it('is for staff in any entry, and for others to read', async () => {
    await visit(`/workspace/organisations/${uuid('a', 4)}`, 'officer');
    await screen.findByText(/You may read this entry but not change it/);
  });
});
