import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { uuid } from '../../../test/fixture/data.ts';
import { expectAccessible, visit } from '../../../test/visit.tsx';

const cvs = `/organisations/${uuid('a', 3)}`;
const tenants = `/organisations/${uuid('a', 4)}`;

describe('organisations', () => {
  it('are found by words, and the answer says how many and why', async () => {
    const user = userEvent.setup();
    const { container } = await visit('/organisations');
    await screen.findByRole('link', { name: 'NHS Salford' });
    await user.type(screen.getByLabelText('Words'), 'tenants');
    await user.click(screen.getByRole('button', { name: 'Find' }));
    await screen.findByText(/^1 organisation: with the words “tenants”\./);
    expect(location.search).toBe('?q=tenants');
    await waitFor(() => expect(screen.queryByRole('link', { name: 'NHS Salford' })).toBeNull());
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Organisations found'));
    await expectAccessible(container);
  });

  it('are narrowed by filters that stand in the address', async () => {
    const user = userEvent.setup();
    const { container } = await visit('/organisations?community=young-people');
    await screen.findByText(/reaching Young people\./);
    await user.click(screen.getByLabelText('Community group'));
    await user.click(screen.getByRole('button', { name: 'Find' }));
    await screen.findByText(/of the kind Community group; reaching Young people\./);
    expect(location.search).toBe('?kind=community-group&community=young-people');
    await user.click(screen.getByRole('link', { name: 'Clear all filters' }));
    await screen.findByRole('link', { name: 'NHS Salford' });
    await expectAccessible(container);
  });

  it('say as what a word was read that nobody has', async () => {
    await visit('/organisations?q=tennants');
    await screen.findByText(
      'Nothing was found with “tennants” as it was typed, so it was read as “tenants”.',
    );
    screen.getByRole('link', { name: 'Irwell Tenants’ Forum' });
  });
});

describe('an organisation', () => {
  it('shows what it consults on', async () => {
    const { container } = await visit(`/organisations/${uuid('a', 2)}`);
    await screen.findByRole('link', { name: 'How carers are heard by the NHS' });
    screen.getByText('Public body');
    await expectAccessible(container);
  });

  it('tells what it is, whom it reaches and where to find it', async () => {
    const { container } = await visit(tenants);
    await screen.findByText('Speaks for tenants along the Irwell.');
    screen.getByText('ITF');
    screen.getByText('Trusted Charity, until Friday 31 March 2028');
    expect(
      screen.getByRole('link', { name: 'Charity in England and Wales: 1234567' }).getAttribute('href'),
    ).toBe('https://register.example/1234567');
    // What it is part of, and who covers it.
    await waitFor(() =>
      expect(screen.getAllByRole('link', { name: 'Salford Council for Voluntary Service' })).toHaveLength(2),
    );
    expect(screen.getAllByText('seldom heard')).toHaveLength(1);
    screen.getByText('Two weeks’ notice.');
    screen.getByText('Adopted on Monday 5 January 2026');
    screen.getByText('A reply within ten days.');
    expect(screen.queryByText('For partners')).toBeNull();
    expect(screen.queryByText('Forty members.')).toBeNull();
    expect(screen.queryByText('Where this comes from')).toBeNull();
    await expectAccessible(container);
  });

  it('shows partners what is confided to them, and where each part comes from', async () => {
    const { container } = await visit(tenants, 'officer');
    await screen.findByText('Can take part with support');
    screen.getByText('Forty members.');
    expect(screen.queryByText('For its keepers')).toBeNull();
    expect(screen.queryByText('Its secretary retires.')).toBeNull();
    await screen.findByRole('rowheader', { name: 'Name', hidden: true });
    await expectAccessible(container);
  });

  it('shows a coming change to its keepers, apart from what partners see', async () => {
    const { container } = await visit(tenants, 'cvs');
    const keepers = await screen.findByRole('heading', { name: 'For its keepers' });
    expect(keepers.closest('section')?.textContent).toMatch(
      /Its secretary retires\.expected Wednesday 31 March 2027$/,
    );
    screen.getByRole('heading', { name: 'For partners' });
    expect(screen.getAllByText('Its secretary retires.')).toHaveLength(1);
    await expectAccessible(container);
  });

  it('tells for whom an infrastructure body passes things on', async () => {
    const { container } = await visit(cvs);
    await screen.findByText('By a bulletin on Tuesdays.');
    screen.getByText('Organisations that are in any of these areas');
    screen.getByText('Its members, whatever they work on');
    await screen.findByText('Eccles, Ordsall');
    await screen.findByText('1 organisation, by name.');
    expect(screen.getByRole('link', { name: 'Irwell Tenants’ Forum' }).getAttribute('href')).toBe(tenants);
    await screen.findByText(/^No infrastructure body says that it covers this organisation\./);
    await expectAccessible(container);
  });

  it('lists the members of an infrastructure body a page at a time', async () => {
    const user = userEvent.setup();
    const { container } = await visit(cvs, undefined, ({ register }) => {
      register.membersAtOnce = 2;
      register.entries.forEach(({ id, entry }) => {
        entry.standing = id === uuid('a', 1) ? 'closed' : 'active';
        if (entry.coverage) {
          entry.coverage = { organisations: [uuid('a', 2), uuid('a', 4), uuid('a', 1)] };
        }
      });
    });
    await screen.findByText('2 of 3 organisations, by name.');
    expect(screen.queryByText(/^Organisations that/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show more members' }));
    await screen.findByText('3 organisations, by name.');
    const last = screen.getByRole('link', { name: 'Salford City Council' });
    expect(last.closest('li')?.textContent).toBe('Salford City Council Closed');
    expect(screen.queryByRole('button', { name: 'Show more members' })).toBeNull();
    await expectAccessible(container);
  });

  it('says so where an infrastructure body does not say whom it covers', async () => {
    await visit(cvs, undefined, ({ register }) =>
      register.entries.forEach(({ entry }) => delete entry.coverage),
    );
    await screen.findByText('It does not say yet');
    expect(screen.queryByRole('heading', { name: 'Its members' })).toBeNull();
  });

  it('tells which infrastructure bodies cover it, and by which way', async () => {
    const { container } = await visit(tenants);
    await screen.findByText(
      '1 infrastructure body covers it: that body supports other organisations and can reach them.',
    );
    await screen.findByText('This organisation is its member and is in Ordsall.');
    screen.getByText('How: By a bulletin on Tuesdays.');
    const section = screen.getByRole('region', { name: 'Who passes things on to it' });
    const link = within(section).getByRole('link', { name: 'Salford Council for Voluntary Service' });
    expect(link.getAttribute('href')).toBe(cvs);
    await expectAccessible(container);
  });

  it('that is closed is said to be covered by nobody', async () => {
    await visit(tenants, undefined, ({ register }) =>
      register.entries.forEach(({ entry }) => (entry.standing = 'closed')),
    );
    await screen.findByText('Speaks for tenants along the Irwell.');
    expect(screen.queryByRole('heading', { name: 'Who passes things on to it' })).toBeNull();
  });

  it('tells how it stands to the Compact, and shows both sides of what is disputed', async () => {
    const { container } = await visit(tenants);
    await screen.findByText('Has signed, since Wednesday 1 May 2024');
    screen.getByRole('heading', { name: 'What is disputed' });
    screen.getByText('M6 5FW');
    screen.getByText('NHS Salford, Monday 2 February 2026');
    await expectAccessible(container);
  });

  it('are taken away as files, with the same filters', async () => {
    await visit('/organisations?q=tenants');
    const csv = await screen.findByRole('link', { name: 'as a spreadsheet (CSV)' });
    expect(csv.getAttribute('href')).toBe('/api/v1/organisations.csv?q=tenants&bom=true');
    expect(screen.getByRole('link', { name: 'as data (JSON)' }).getAttribute('href')).toBe(
      '/api/v1/organisations.json?q=tenants',
    );
    expect(screen.getByRole('link', { name: 'contacts as a spreadsheet (CSV)' }).getAttribute('href')).toBe(
      '/api/v1/organisation-contacts.csv?q=tenants&bom=true',
    );
    expect(screen.getByRole('link', { name: 'contacts as data (JSON)' }).getAttribute('href')).toBe(
      '/api/v1/organisation-contacts.json?q=tenants',
    );
  });
});
