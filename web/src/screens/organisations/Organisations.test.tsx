import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { uuid } from '../../../test/fixture/data.ts';
import { expectAccessible, visit } from '../../../test/visit.tsx';

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
    await screen.findByRole('link', { name: 'Salford Council for Voluntary Service' });
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
    expect(screen.queryByText('Its secretary retires.')).toBeNull();
    await screen.findByRole('rowheader', { name: 'Name', hidden: true });
    await expectAccessible(container);
  });

  it('tells for whom an infrastructure body passes things on', async () => {
    await visit(`/organisations/${uuid('a', 3)}`);
    await screen.findByText('By a bulletin on Tuesdays.');
    screen.getByText('Eccles, Ordsall');
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
