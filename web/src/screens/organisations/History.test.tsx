import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { uuid } from '../../../test/fixture/data.ts';
import { expectAccessible, visit } from '../../../test/visit.tsx';

const tenants = `/organisations/${uuid('a', 4)}`;

describe('the history of an entry', () => {
  it('says in words who changed what, and is found from the organisation’s page', async () => {
    const { container } = await visit(tenants, 'officer');
    const link = await screen.findByRole('link', { name: 'Who changed what in this entry, and when' });
    expect(link.getAttribute('href')).toBe(`${tenants}/history`);
    link.click();
    await screen.findByRole('heading', { level: 1, name: /^What was changed: / });
    await screen.findByText('Communities reached: Young people → Young people; Carers');
    screen.getByText('Other names: nothing → Tenants of Salford (former); STF');
    screen.getByText('Sector: Public body → Voluntary or community organisation');
    screen.getByText(/^What it is part of: nothing → /);
    screen.getByText('Contact: nothing → something that the trail does not repeat');
    screen.getByText('What it does: nothing → [Old] tenants, and new ones');
    screen.getByText('Salford City Council');
    screen.getByText('Said that it is right');
    await expectAccessible(container);
  });

  it('is for those alone who may read it', async () => {
    await visit(`${tenants}/history`, 'member');
    await screen.findByText(/An entry’s history is for its own people/);
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('signatories', () => {
  it('are found by everybody from the organisations', async () => {
    const { container } = await visit('/organisations');
    (await screen.findByRole('link', { name: 'Who has signed the Compact' })).click();
    await screen.findByRole('heading', { level: 1, name: 'Who has signed the Compact' });
    const table = await screen.findByRole('table', { name: 'Signatories' });
    expect(within(table).queryByText('Do')).toBeNull();
    await expectAccessible(container);
  });
});
