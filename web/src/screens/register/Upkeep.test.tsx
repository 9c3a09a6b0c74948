import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { uuid } from '../../../test/fixture/data.ts';
import { expectAccessible, visit } from '../../../test/visit.tsx';

const proposal = (n: number) => ({
  value: `Name ${n}`,
  since: `2026-03-0${n}`,
  by: { id: uuid('b', n), name: `Partner ${n}` },
});

describe('what waits in the register', () => {
  it('is counted on the overview', async () => {
    const { container } = await visit('/workspace/register', 'cvs');
    const requests = await screen.findByRole('link', { name: 'Requests to be entered' });
    await waitFor(() => expect(requests.closest('li')?.textContent).toMatch(/1$/));
    const changes = screen.getByRole('link', { name: 'Changes to come' });
    await waitFor(() => expect(changes.closest('li')?.textContent).toMatch(/1$/));
    const corrections = screen.getByRole('link', { name: 'Corrections to settle' });
    await waitFor(() => expect(corrections.closest('li')?.textContent).toMatch(/1$/));
    await screen.findByText(/^4 organisations are in the register/);
    expect(screen.getByRole('link', { name: 'Add one organisation' }).getAttribute('href')).toBe(
      '/organisations/add',
    );
    await expectAccessible(container);
  });

  it('has the entries that are due, by sector', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit('/workspace/register/confirmations', 'cvs');
    const link = await screen.findByRole('link', { name: 'Look through the entry of NHS Salford' });
    expect(link.getAttribute('href')).toBe(`/workspace/organisations/${uuid('a', 2)}`);
    await user.click(screen.getByRole('link', { name: 'Public body' }));
    await waitFor(() =>
      expect(fixture.asked).toContainEqual(expect.stringMatching(/confirmations-due\?sector=public/)),
    );
    await expectAccessible(container);
  });

  it('has notices of changes to come, a page at a time, each with its entry', async () => {
    const user = userEvent.setup();
    const { container } = await visit('/workspace/register/changes', 'cvs', ({ register }) => {
      register.entries = register.entries.map((each) =>
        each.id === uuid('a', 2)
          ? { ...each, entry: { ...each.entry, comingChange: { note: 'It moves house.' } } }
          : each,
      );
    });
    const dated = within(await screen.findByRole('row', { name: /^Irwell Tenants’ Forum/ }));
    dated.getByText('31 Mar 2027');
    dated.getByText('1 Jan 2026');
    await expectAccessible(container);
    await user.click(screen.getByRole('link', { name: 'Show more notices' }));
    const undated = within(await screen.findByRole('row', { name: /^NHS Salford/ }));
    undated.getByText('It moves house.');
    undated.getByText('No day told');
    undated.getByText('Not recorded');
    expect(undated.getByRole('link', { name: 'NHS Salford' }).getAttribute('href')).toBe(
      `/organisations/${uuid('a', 2)}`,
    );
    expect(undated.getByRole('link', { name: /^Change or take out/ }).getAttribute('href')).toBe(
      `/workspace/organisations/${uuid('a', 2)}/standing`,
    );
    screen.getByRole('link', { name: 'Back to the soonest expected' });
  });

  it('says of a coming change that its day has passed', async () => {
    await visit('/workspace/register/changes', 'cvs', ({ register }) => {
      register.entries = register.entries.map(({ entry, ...each }) => ({
        ...each,
        entry: { ...entry, comingChange: { note: 'It closes.', expectedOn: '2026-11-01' } },
      }));
    });
    await screen.findByText('1 Nov 2026: that day has passed');
  });

  it('has no notice where no entry gives one', async () => {
    const { container } = await visit('/workspace/register/changes', 'cvs', ({ register }) => {
      register.entries = register.entries.map(({ entry: { comingChange: _, ...entry }, ...each }) => ({
        ...each,
        entry,
      }));
    });
    await screen.findByText(/^No entry gives notice of a change to come\./);
    await expectAccessible(container);
  });

  it('keeps notices of changes to come from those who keep only their own entry', async () => {
    const { fixture } = await visit('/workspace/register/changes', 'officer');
    await screen.findByText(/Your account may not do this/);
    expect(fixture.asked).not.toContainEqual(expect.stringMatching(/coming-changes/));
  });

  it('has organisations with corrections to settle, a page at a time, and says whose they are to settle', async () => {
    const user = userEvent.setup();
    const { container } = await visit('/workspace/register/corrections', 'cvs', ({ register }) => {
      const [one] = register.entries.flatMap((each) => each.disputed);
      register.entries = register.entries.map((each) =>
        one && each.id === uuid('a', 2)
          ? {
              ...each,
              disputed: [1, 2].map((n) => ({ ...one, id: uuid('d', n + 1), proposed: proposal(n) })),
            }
          : each,
      );
    });
    const staffs = within(await screen.findByRole('row', { name: /^Irwell Tenants’ Forum/ }));
    staffs.getByText('1 correction');
    staffs.getByText('2 Feb 2026');
    staffs.getByText('Yours: nobody there has an account');
    expect(staffs.getByRole('link', { name: 'NHS Salford' }).getAttribute('href')).toBe(
      `/organisations/${uuid('a', 2)}`,
    );
    expect(staffs.getByRole('link', { name: /^Settle the corrections/ }).getAttribute('href')).toBe(
      `/workspace/organisations/${uuid('a', 4)}/corrections`,
    );
    await expectAccessible(container);
    await user.click(screen.getByRole('link', { name: 'Show more organisations' }));
    const theirs = within(await screen.findByRole('row', { name: /^NHS Salford/ }));
    theirs.getByText('2 corrections');
    theirs.getByText('1 Mar 2026');
    theirs.getByText('Its own people’s; you may too');
    theirs.getByRole('link', { name: 'Partner 1' });
    theirs.getByRole('link', { name: 'Partner 2' });
    await expectAccessible(container);
    screen.getByRole('link', { name: 'Back to those that have waited longest' });
  });

  it('leads from what waits to where it is settled', async () => {
    const user = userEvent.setup();
    await visit('/workspace/register/corrections', 'cvs');
    await user.click(await screen.findByRole('link', { name: /^Settle the corrections of Irwell/ }));
    await screen.findByRole('heading', { name: /Corrections proposed by partners$/ });
  });

  it('has no correction to settle where nothing is disputed', async () => {
    const { container } = await visit('/workspace/register/corrections', 'cvs', ({ register }) => {
      register.entries = register.entries.map((each) => ({ ...each, disputed: [] }));
    });
    await screen.findByText(/^No correction waits to be settled\./);
    await expectAccessible(container);
  });

  it('keeps the list of corrections from those who keep only their own entry', async () => {
    const { fixture } = await visit('/workspace/register/corrections', 'officer');
    await screen.findByText(/Your account may not do this/);
    expect(fixture.asked).not.toContainEqual(expect.stringMatching(/corrections-waiting/));
  });

  it('has requests to be entered, which are accepted', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit('/workspace/register/requests', 'cvs');
    const request = within(await screen.findByRole('region', { name: 'Ordsall Gardeners' }));
    expect(request.getByRole('link', { name: 'ask@grow.example' })).toBeTruthy();
    await expectAccessible(container);
    await user.click(request.getByRole('button', { name: 'Enter Ordsall Gardeners' }));
    await screen.findByText('Ordsall Gardeners is in the register. Say so to whoever asked.');
    await screen.findByText(/No request waits/);
    expect(fixture.upkeep.requests[0]?.state).toBe('accepted');
  });

  it('asks before a request makes a second entry for one organisation', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit('/workspace/register/requests', 'cvs', ({ register }) => {
      register.entries = register.entries.map((each) =>
        each.id === uuid('a', 2) ? { ...each, entry: { ...each.entry, name: 'Ordsall Gardeners' } } : each,
      );
    });
    await user.click(await screen.findByRole('button', { name: 'Enter Ordsall Gardeners' }));
    const link = await screen.findByRole('link', { name: /Ordsall Gardeners is in the register.*new tab/ });
    expect(link.getAttribute('href')).toBe(`/organisations/${uuid('a', 2)}`);
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: /It is another organisation/ }));
    await screen.findByText('Ordsall Gardeners is in the register. Say so to whoever asked.');
    expect(fixture.upkeep.requests[0]?.state).toBe('accepted');
  });

  it('has requests to be entered, which are declined with a reason', async () => {
    const user = userEvent.setup();
    const { container } = await visit('/workspace/register/requests', 'cvs');
    await user.click(await screen.findByRole('button', { name: 'Decline' }));
    await screen.findByRole('link', { name: 'Why it is not entered: Say why.' });
    await expectAccessible(container);
    await user.type(screen.getByLabelText('Why it is not entered'), 'It works elsewhere.');
    await user.click(screen.getByRole('button', { name: 'Decline' }));
    await screen.findByText(/Ordsall Gardeners is declined/);
    await user.click(screen.getByRole('link', { name: 'Declined' }));
    await screen.findByText('It works elsewhere.');
  });

  it('has sign-ups to the Compact, which are confirmed', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit('/workspace/register/compact', 'cvs', ({ register }) => {
      register.entries = register.entries.map((each) =>
        each.id === uuid('a', 2) ? { ...each, compact: { state: 'applied', since: '2026-11-01' } } : each,
      );
    });
    await screen.findByRole('link', { name: /signature of Irwell Tenants’ Forum has lapsed/ });
    await expectAccessible(container);
    await user.click(screen.getByRole('link', { name: 'Confirm or decline the sign-up of NHS Salford' }));
    await screen.findByRole('heading', { level: 1, name: /The Compact/ });
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Confirm' }));
    await screen.findByText('The sign-up is confirmed.');
    expect(fixture.register.entries[1]?.compact.state).toBe('signed');
  });

  it('has a signature that lapses with a reason', async () => {
    const user = userEvent.setup();
    await visit(`/workspace/organisations/${uuid('a', 4)}/compact`, 'cvs');
    await user.type(await screen.findByLabelText('Why it no longer holds'), 'It has closed.');
    await user.click(screen.getByRole('button', { name: 'Record it' }));
    await screen.findByText('It is recorded that the signature has lapsed.');
  });
});

describe('coverage of the register', () => {
  it('is reached by a steward from the organisations, and leads back there', async () => {
    const user = userEvent.setup();
    await visit('/organisations', 'steward');
    await user.click(await screen.findByRole('link', { name: /^Which wards/ }));
    await screen.findByRole('heading', { level: 1, name: 'Coverage of the register' });
    expect(location.pathname).toBe('/workspace/register/coverage');
    await user.click(await screen.findByRole('link', { name: 'All organisations' }));
    await screen.findByRole('heading', { level: 1, name: 'Organisations' });
  });

  it('is told in words, in bars and in a table, with who could reach those that are missed', async () => {
    const { container } = await visit('/workspace/register/coverage', 'cvs');
    await screen.findByText(/4 organisations in the register; an infrastructure body covers 1 of them/);
    const wards = screen.getByRole('region', { name: 'By ward' });
    expect(within(wards).getByText('1, of them 1 covered')).toBeTruthy();
    expect(within(wards).getByRole('row', { name: /^Ordsall/ })).toBeTruthy();
    expect(wards.querySelectorAll('rect')).toHaveLength(2);
    expect(within(wards).getByText(/3 organisations name no ward, and so count in none\./)).toBeTruthy();
    const there = within(screen.getByRole('region', { name: 'Missed in a ward' }));
    expect(there.getByRole('row', { name: /Ordsall.*Carers/ })).toBeTruthy();
    const gaps = within(screen.getByRole('region', { name: 'Gaps (2)' }));
    expect(gaps.getByRole('row', { name: /Carers.*seldom heard/ })).toBeTruthy();
    await waitFor(() => expect(gaps.queryByText('Looking …')).toBeNull());
    await expectAccessible(container);
  });

  it('is for stewards too, and not for officers', async () => {
    await visit('/workspace/register/coverage', 'officer');
    await screen.findByText(/Your account may not do this/);
  });
});
