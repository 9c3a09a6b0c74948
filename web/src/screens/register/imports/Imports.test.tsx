import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { refuse } from '../../../../test/fixture/answers.ts';
import { uuid } from '../../../../test/fixture/data.ts';
import { uploadsMeet } from '../../../../test/upload.ts';
import { expectAccessible, visit } from '../../../../test/visit.tsx';

/** The second look at a work comes after a second. */
const PATIENCE = { timeout: 5_000 };

const list = () => new File(['Group,Town\nRiverside Choir,Salford\n'], 'groups.csv', { type: 'text/csv' });

async function handIn(user: ReturnType<typeof userEvent.setup>) {
  const visited = await visit('/workspace/register/imports', 'cvs');
  uploadsMeet(visited.fixture);
  await screen.findByText(/No list has been handed in yet/);
  await user.upload(screen.getByLabelText('File'), list());
  await user.click(screen.getByRole('button', { name: 'Hand it in' }));
  await screen.findByRole('heading', { level: 1, name: 'groups.csv' });
  return visited;
}

async function preview(user: ReturnType<typeof userEvent.setup>) {
  const visited = await handIn(user);
  await user.click(await screen.findByRole('button', { name: 'See what would come of it' }));
  await screen.findByText('The list has been read.');
  return visited;
}

describe('lists brought into the register', () => {
  it('are handed in, and their columns can be named', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await handIn(user);
    await screen.findByText(/Its headings belong to no list that is known here/);
    await expectAccessible(container);
    await user.selectOptions(screen.getByLabelText('Column “Town”'), 'areas');
    await user.click(screen.getByLabelText('Keep names in capitals as they are written'));
    await user.click(screen.getByRole('button', { name: 'See what would come of it' }));
    await screen.findByText('The list has been read.');
    expect(fixture.imports.items[0]?.mapping.columns).toEqual([
      { column: 'Group', field: 'name' },
      { column: 'Town', field: 'areas' },
    ]);
    expect(fixture.imports.items[0]?.mapping.keepNames).toBe(true);
    await expectAccessible(container);
  });

  it('ask for a file, and say at the file what is wrong with it', async () => {
    const user = userEvent.setup();
    const { fixture } = await visit('/workspace/register/imports', 'cvs');
    uploadsMeet(fixture);
    await user.click(await screen.findByRole('button', { name: 'Hand it in' }));
    await screen.findByText('Choose the file first.');
    fixture.surprise('POST', /organisation-imports$/, () =>
      refuse(400, 'validation', 'Your request is not valid', { detail: 'The file is empty.' }),
    );
    await user.upload(screen.getByLabelText('File'), list());
    await user.click(screen.getByRole('button', { name: 'Hand it in' }));
    await screen.findByText('The file is empty.');
  });

  it('show what would come of each row, and why', async () => {
    const user = userEvent.setup();
    await preview(user);
    const table = within(await screen.findByRole('table'));
    expect(table.getByText('The row has no name.')).toBeTruthy();
    expect(table.getByText('Postcode: “M6 8HD”')).toBeTruthy();
    expect(table.getByText(/^What it does: “ÔÇó Sings” is taken as “• Sings”/)).toBeTruthy();
    expect(table.getByText(/^Name: “RIVERSIDE CHOIR” is taken as “Riverside Choir”/)).toBeTruthy();
    await user.click(screen.getByRole('link', { name: 'Refused (1)' }));
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(2));
    expect(location.search).toBe('?kind=refused');
  });

  it('can be looked at by what was noted in their rows, with the entry that a row is like', async () => {
    const user = userEvent.setup();
    const { container } = await preview(user);
    await screen.findByRole('link', { name: '1 row mended' });
    expect(screen.getByRole('link', { name: '1 row with values left out' })).toBeTruthy();
    await user.click(screen.getByRole('link', { name: '1 row like another with another number' }));
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(2));
    expect(location.search).toBe('?note=likeness');
    const cell = within(screen.getByRole('table'));
    expect(cell.getByText(/^The same name and postcode as/).textContent).toBe(
      'The same name and postcode as Irwell Tenants’ Forum, with another number.',
    );
    expect(cell.getByRole('link', { name: 'Irwell Tenants’ Forum' }).getAttribute('href')).toBe(
      `/organisations/${uuid('a', 4)}`,
    );
    await expectAccessible(container);
  });

  it('are brought in once the doubtful row is decided, and taken back', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await preview(user);
    await user.click(await screen.findByRole('button', { name: 'Decide Irwell Tenants Forum' }));
    await screen.findByText('Choose what it is.');
    await user.click(screen.getByLabelText('It is Irwell Tenants’ Forum'));
    await user.click(screen.getByRole('button', { name: 'Decide Irwell Tenants Forum' }));
    await screen.findByRole('link', { name: 'Changed (2)' });
    expect(document.activeElement?.id).toBe('rows');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Bring it into the register' }));
    const bar = await screen.findByRole('progressbar', {
      name: 'The list is being brought into the register',
    });
    await screen.findByText(/^1 of 2 rows done/);
    expect(bar.getAttribute('value')).toBe('0.5');
    expect(screen.queryByRole('button', { name: 'Bring it into the register' })).toBeNull();
    await expectAccessible(container);
    await screen.findByText('The list is in the register. It can be taken back as a whole.', {}, PATIENCE);
    expect(screen.queryByRole('button', { name: /Take back the rest/ })).toBeNull();
    fixture.imports.obstacle = {
      detail: '2 rows can’t be taken back, so nothing was.',
      rows: [
        { number: 1, name: 'Riverside Choir', detail: 'It was changed since.', organisationId: uuid('a', 4) },
        { number: 2, name: 'NHS Salford', detail: 'It is gone.' },
      ],
    };
    await user.click(screen.getByRole('button', { name: 'Take all of it back' }));
    await screen.findByText('2 rows can’t be taken back, so nothing was.', {}, PATIENCE);
    const link = screen.getByRole('link', { name: '1. Riverside Choir' });
    expect(link.getAttribute('href')).toBe(`/organisations/${uuid('a', 4)}`);
    expect(screen.getByText('2. NHS Salford – It is gone.')).toBeTruthy();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: /Take back the rest/ }));
    await screen.findByText('The list is taken back.', {}, PATIENCE);
    expect(fixture.asked).toContainEqual(expect.stringMatching(/undoing\?skip-changed=true$/));
    await expectAccessible(container);
  });

  it('show the work that somebody else began meanwhile', async () => {
    const user = userEvent.setup();
    const { fixture } = await preview(user);
    fixture.surprise('POST', /completion$/, () =>
      refuse(409, 'conflict', 'That can’t be done now', { detail: 'It is being brought in.' }),
    );
    Object.assign(fixture.imports.items[0] as object, {
      status: 'carrying-out',
      version: 9,
      progress: { rowsDone: 0, rowsInAll: 2 },
    });
    await user.click(await screen.findByRole('button', { name: 'Bring it into the register' }));
    await screen.findByRole('progressbar', { name: 'The list is being brought into the register' });
    await screen.findByText('The list is in the register. It can be taken back as a whole.', {}, PATIENCE);
  });

  it('are given up', async () => {
    const user = userEvent.setup();
    await preview(user);
    screen.getByText(/Kept until Friday 25 December 2026, unless it is brought in before\./);
    await user.click(screen.getByRole('button', { name: 'Give this list up' }));
    await screen.findByText('The list is given up.');
    screen.getByText(/That it was handed in can be seen until Friday 25 December 2026\./);
  });

  it('are read anew where somebody else was first', async () => {
    const user = userEvent.setup();
    const { fixture } = await preview(user);
    Object.assign(fixture.imports.items[0] as object, { version: 9 });
    await user.click(await screen.findByRole('button', { name: 'Leave out Riverside Choir' }));
    await screen.findByText(/Somebody else changed this list meanwhile/);
  });

  it('are found from the overview of the register', async () => {
    const { container } = await visit('/workspace/register', 'cvs');
    const link = await screen.findByRole('link', { name: 'Lists brought in' });
    expect(link.getAttribute('href')).toBe('/workspace/register/imports');
    await expectAccessible(container);
  });

  it('are not for members', async () => {
    await visit('/workspace/register/imports', 'member');
    await screen.findByText(/Your account may not do this/);
  });
});
