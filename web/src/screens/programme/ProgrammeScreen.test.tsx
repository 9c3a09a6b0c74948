import { screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, visit } from '../../../test/visit.tsx';

const before = (one: Element, other: Element) =>
  Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

describe('the programme', () => {
  it('shows each consultation as a bar in words and as a row', async () => {
    const { container } = await visit('/programme');
    const lead = within(await screen.findByRole('region', { name: 'NHS Salford' }));
    expect(lead.getByRole('img', { name: /anticipated dates$/ })).toBeTruthy();
    expect(lead.getByRole('img', { name: /firm dates$/ })).toBeTruthy();
    const table = within(screen.getByRole('table'));
    expect(table.getByRole('rowheader', { name: 'Opening hours of walk-in centres' })).toBeTruthy();
    expect(table.getAllByRole('row')).toHaveLength(screen.getAllByRole('img').length + 1);
    await expectAccessible(container);
  });

  it('draws with attributes, since the page’s policy refuses inline styles', async () => {
    const { container } = await visit('/programme');
    await screen.findByRole('region', { name: 'NHS Salford' });
    expect(container.querySelectorAll('main [style]')).toHaveLength(0);
  });

  it('goes to another year, and keeps the filters', async () => {
    await visit('/programme?year=2026&kind=calendar&topic=housing');
    const years = within(await screen.findByRole('navigation', { name: 'Choose the year' }));
    expect(years.getByRole('link', { name: 'Later: 2027' }).getAttribute('href')).toBe(
      '/programme?topic=housing&kind=calendar&year=2027',
    );
    await screen.findByRole('heading', { level: 2, name: '2026' });
  });

  it('puts the table first where there is little room', async () => {
    vi.stubGlobal('matchMedia', () => ({
      matches: false,
      addEventListener: vi.fn(),
      removeEventListener: vi.fn(),
    }));
    await visit('/programme');
    const table = await screen.findByRole('table');
    expect(before(table, screen.getByRole('heading', { name: 'Timeline' }))).toBe(true);
  });
});
