import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { uuid } from '../../../test/fixture/data.ts';
import { expectAccessible, visit } from '../../../test/visit.tsx';

const hall = `/meeting-places/${uuid('7', 1)}`;

describe('the list of places where groups meet', () => {
  it('is reached from the register', async () => {
    await visit('/organisations');
    const link = await screen.findByRole('link', {
      name: 'Places where groups meet, for posters and leaflets',
    });
    expect(link.getAttribute('href')).toBe('/meeting-places');
  });

  it('says what each takes and to whom to hand it', async () => {
    const { container } = await visit('/meeting-places');
    await screen.findByText('2 places, by name.');
    expect(screen.getByText('Takes: 1 poster, 30 leaflets')).toBeTruthy();
    expect(screen.getByText('Hand in: At the desk, to the caretaker')).toBeTruthy();
    expect(screen.getByText('Who meets there: Carers, Housing')).toBeTruthy();
    expect(screen.getAllByText(/^Kept by .*; last confirmed on/)).toHaveLength(2);
    expect(screen.queryByRole('link', { name: /^Change or confirm/ })).toBeNull();
    await expectAccessible(container);
  });

  it('has its filters in the address, and files of just what is filtered', async () => {
    const user = userEvent.setup();
    const { fixture } = await visit('/meeting-places?area=eccles');
    await screen.findByText(/^1 place, by name\. Chosen by: Eccles\.$/);
    expect(screen.getByRole('link', { name: /spreadsheet/ }).getAttribute('href')).toBe(
      '/api/v1/meeting-places.csv?area=eccles&bom=true',
    );
    expect(screen.getByRole('link', { name: 'This list to print' }).getAttribute('href')).toBe(
      '/meeting-places/print?area=eccles',
    );
    const panel = within(screen.getByRole('search'));
    await user.click(await panel.findByLabelText('Ordsall'));
    await user.click(panel.getByRole('button', { name: 'Show places' }));
    await waitFor(() => expect(location.search).toBe('?area=eccles&area=ordsall'));
    await screen.findByText(/^2 places, by name\./);
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'The places' })),
    );
    expect(fixture.asked.at(-1)).toContain('area=eccles');
  });

  it('prints as a table', async () => {
    const user = userEvent.setup();
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { container } = await visit('/meeting-places/print');
    const table = within(await screen.findByRole('table'));
    expect(table.getByRole('rowheader', { name: 'Eccles hall' })).toBeTruthy();
    expect(table.getByRole('cell', { name: /1 poster, 30 leaflets/ })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Print this list' }));
    expect(print).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });
});

describe('keeping a place', () => {
  it('asks for functions and never for names', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit('/meeting-places/new', 'member');
    const name = await screen.findByLabelText('Name of the place');
    expect(screen.getByText(/Never write a person’s name: everybody reads this/)).toBeTruthy();
    await expectAccessible(container);
    await user.type(name, 'Ordsall rooms');
    await user.type(screen.getByLabelText('Address'), '1 Low Street');
    await user.type(screen.getByLabelText('How many leaflets it takes'), '25');
    await user.click(screen.getByRole('button', { name: 'Save and confirm' }));
    await screen.findByText('3 places, by name.');
    expect(fixture.meetingPlaces.places.at(-1)?.draft).toEqual({
      name: 'Ordsall rooms',
      address: '1 Low Street',
      leaflets: 25,
    });
  });

  it('shows a refusal at its field', async () => {
    const user = userEvent.setup();
    await visit('/meeting-places/new', 'member');
    await user.type(await screen.findByLabelText('Name of the place'), 'Ordsall rooms');
    await user.type(screen.getByLabelText('Address'), '1 Low Street');
    await user.click(screen.getByRole('button', { name: 'Save and confirm' }));
    const link = await screen.findByRole('link', { name: /one at least/ });
    expect(link.getAttribute('href')).toBe('#posters');
  });

  it('changes one, and says what somebody else changed meanwhile', async () => {
    const user = userEvent.setup();
    const { fixture } = await visit(hall, 'cvs');
    const note = await screen.findByLabelText('Note');
    fixture.meetingPlaces.changeBehind({ handIn: 'At the bar, to whoever serves' });
    await user.type(note, 'Closed in August');
    await user.click(screen.getByRole('button', { name: 'Save and confirm' }));
    await screen.findByText(/At the bar, to whoever serves/);
    await user.click(screen.getByRole('button', { name: 'Save and confirm' }));
    await screen.findByText('Closed in August');
  });

  it('takes one off the list', async () => {
    const user = userEvent.setup();
    await visit(hall, 'cvs');
    await user.click(await screen.findByRole('button', { name: 'Take it off the list' }));
    await screen.findByText('1 place, by name.');
  });

  it('leaves others’ alone', async () => {
    await visit(hall, 'officer');
    await screen.findByText(/^Only .*, CVS staff and administrators change this entry\.$/);
    expect(screen.queryByRole('button', { name: 'Save and confirm' })).toBeNull();
  });
});
