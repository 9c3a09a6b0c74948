import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { uuid } from '../../../test/fixture/data.ts';
import { expectAccessible, visit } from '../../../test/visit.tsx';

const voluntary = `/workspace/audiences/${uuid('9', 1)}`;

describe('saved audiences', () => {
  it('says whom each holds', async () => {
    const { container } = await visit('/workspace/audiences', 'officer');
    const row = within((await screen.findByRole('row', { name: /Voluntary groups/ })) as HTMLTableRowElement);
    row.getByText(/of the sector Voluntary or community organisation/);
    screen.getByText(/1 organisation, picked by name/);
    await expectAccessible(container);
  });

  it('builds one from the filters of the register, with who is found while they are ticked', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit('/workspace/audiences/new', 'officer');
    await user.click(await screen.findByText('Sector', { selector: 'summary *' }));
    await user.click(within(screen.getByRole('group', { name: 'Sector' })).getByLabelText('Public body'));
    await screen.findByText(/^2 organisations: of the sector Public body/);
    screen.getByRole('link', { name: /NHS Salford/ });
    await expectAccessible(container);
    await user.type(screen.getByLabelText('Name of the audience'), 'Public bodies');
    await user.click(screen.getByRole('button', { name: 'Save the audience' }));
    await screen.findByRole('heading', { level: 1, name: 'Public bodies' });
    expect(fixture.audiences.saved.at(-1)?.draft.filter?.sectors).toEqual(['public']);
  });

  it('builds one of those who have signed the Compact', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit('/workspace/audiences/new', 'officer');
    await user.click(await screen.findByText('The Compact', { selector: 'summary *' }));
    await user.click(within(screen.getByRole('group', { name: 'The Compact' })).getByLabelText('Has signed'));
    await screen.findByText(/^1 organisation: whose word on the Compact is: Has signed/);
    screen.getByRole('link', { name: /Irwell Tenants’ Forum/ });
    await expectAccessible(container);
    await user.type(screen.getByLabelText('Name of the audience'), 'Signatories');
    await user.click(screen.getByRole('button', { name: 'Save the audience' }));
    await screen.findByRole('heading', { level: 1, name: 'Signatories' });
    expect(fixture.audiences.saved.at(-1)?.draft.filter).toEqual({ compact: ['signed'] });
  });

  it('builds one by picking names, and says at the field what is wrong with it', async () => {
    const user = userEvent.setup();
    const { fixture } = await visit('/workspace/audiences/new', 'officer');
    await user.click(await screen.findByLabelText('By name'));
    await user.type(screen.getByLabelText('Find an organisation'), 'irwell');
    await user.click(screen.getByRole('button', { name: 'Search' }));
    await user.click(await screen.findByRole('button', { name: 'Add Irwell Tenants’ Forum' }));
    await user.click(screen.getByRole('button', { name: 'Save the audience' }));
    await screen.findByRole('link', { name: 'Give it a name of two characters or more.' });
    await user.type(screen.getByLabelText('Name of the audience'), 'Irwell');
    await user.click(screen.getByRole('button', { name: 'Save the audience' }));
    await screen.findByRole('heading', { level: 1, name: 'Irwell' });
    expect(fixture.audiences.saved.at(-1)?.draft.organisations).toEqual([uuid('a', 4)]);
  });

  it('shows who is in it, who is asked often and by what, and whom it leaves out', async () => {
    const user = userEvent.setup();
    const { container } = await visit(voluntary, 'officer');
    await screen.findByText(/1 organisation is asked by more than 4 public consultations/);
    await user.click(screen.getByRole('button', { name: 'See what asks Irwell Tenants’ Forum' }));
    await screen.findByRole('link', { name: 'Buses on Sundays' });
    const members = within(await screen.findByRole('table', { name: /Members/ }));
    expect(members.getByText('Opted out: left out of what is sent')).toBeTruthy();
    const wards = within(await screen.findByRole('table', { name: 'Wards not reached' }));
    expect(wards.getByRole('rowheader', { name: 'Eccles' })).toBeTruthy();
    expect(wards.getByRole('link', { name: 'Salford Council for Voluntary Service' })).toBeTruthy();
    const communities = within(screen.getByRole('table', { name: 'Communities not reached' }));
    const carers = communities.getByText(/Opens the way to it:/);
    expect(carers.textContent).toContain('No infrastructure body says that it reaches it');
    expect(within(carers).getByRole('link', { name: 'Salford Tenants’ Forum' })).toBeTruthy();
    await user.click(screen.getByText('Sectors: 1 of 3 reached'));
    screen.getByText('0 of 2: not reached');
    await expectAccessible(container);
  });

  it('changes one, and keeps what was typed when somebody else saved first', async () => {
    const user = userEvent.setup();
    const { fixture } = await visit(`${voluntary}/change`, 'officer');
    const name = await screen.findByLabelText('Name of the audience');
    await user.clear(name);
    await user.type(name, 'Mine');
    fixture.audiences.saved = fixture.audiences.saved.map((each, index) =>
      index === 0 ? { ...each, version: 2, draft: { ...each.draft, name: 'Theirs' } } : each,
    );
    await user.click(screen.getByRole('button', { name: 'Save the audience' }));
    await screen.findByText('Theirs: Theirs');
    expect((screen.getByLabelText('Name of the audience') as HTMLInputElement).value).toBe('Mine');
    await user.click(screen.getByRole('button', { name: 'Save the audience' }));
    await screen.findByRole('heading', { level: 1, name: 'Mine' });
    expect(fixture.audiences.saved[0]?.draft.filter?.sectors).toEqual(['voluntary']);
  });

  it('deletes one', async () => {
    const user = userEvent.setup();
    const { fixture } = await visit(voluntary, 'officer');
    await user.click(await screen.findByText('Delete this audience'));
    await user.click(screen.getByRole('button', { name: 'Delete it' }));
    await screen.findByRole('heading', { level: 1, name: 'Audiences' });
    expect(fixture.audiences.saved).toHaveLength(1);
  });
});
