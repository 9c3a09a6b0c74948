import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { uuid } from '../../../test/fixture/data.ts';
import { answer, refuse } from '../../../test/fixture/answers.ts';
import type { Fixture } from '../../../test/fixture/fixture.ts';
import { expectAccessible, visit } from '../../../test/visit.tsx';

const id = uuid('c', 10);
const idea = `/workspace/consultations/${id}`;
const buses = `/workspace/consultations/${uuid('c', 2)}`;

const draftOf = (fixture: Fixture, wanted: string) => {
  const found = fixture.consultations.find((each) => each.id === wanted);
  if (!found) {
    throw new Error(`The fixture has no consultation ${wanted}.`);
  }
  return found;
};

async function typeDate(
  user: ReturnType<typeof userEvent.setup>,
  label: string,
  parts: [string, string, string],
) {
  const group = within(screen.getByRole('group', { name: label }));
  for (const [index, part] of ['Day', 'Month', 'Year'].entries()) {
    const field = group.getByLabelText(part);
    await user.clear(field);
    await user.type(field, parts[index] ?? '');
  }
}

describe('the workspace', () => {
  it('lists an officer’s consultations by stage with what is due', async () => {
    const { container } = await visit('/workspace', 'officer');
    const planning = within(await screen.findByRole('region', { name: 'Being planned (2)' }));
    expect(planning.getByRole('link', { name: 'A strategy for young carers' })).toBeTruthy();
    expect(planning.getByText('Dates to be set')).toBeTruthy();
    await expectAccessible(container);
  });

  it('begins a consultation, and says at the field what the server refuses', async () => {
    const user = userEvent.setup();
    await visit('/workspace/new', 'officer');
    const title = await screen.findByLabelText('Title');
    await user.type(title, 'A');
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    await screen.findByRole('link', { name: 'The title has at least 3 characters.' });
    expect(title.getAttribute('aria-describedby')).toContain('title-error');
    await waitFor(() => expect(document.title).toMatch(/^Error: /));
    await user.type(title, ' new park');
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    await screen.findByRole('heading', { level: 1, name: 'A new park' });
  });

  it('is a task list, each task with its own address', async () => {
    const { container } = await visit(idea, 'officer');
    const link = await screen.findByRole('link', { name: 'Dates' });
    expect(link.getAttribute('href')).toBe(`${idea}/dates`);
    expect(await screen.findByText(/^No shortfall/)).toBeTruthy();
    await expectAccessible(container);
  });

  it('saves a section and leaves the others as they are', async () => {
    const user = userEvent.setup();
    const { fixture, container } = await visit(`${idea}/basics`, 'officer');
    const purpose = await screen.findByLabelText('Purpose');
    await user.clear(purpose);
    await user.type(purpose, 'To decide well.');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Save and go back' }));
    await screen.findByText('Basics: Saved.');
    const { draft } = draftOf(fixture, id);
    expect(draft.purpose).toBe('To decide well.');
    expect(draft.contact?.name).toBe('A. Officer');
  });

  it('adds and removes entries, and takes the focus along', async () => {
    const user = userEvent.setup();
    const { fixture } = await visit(`${idea}/change`, 'officer');
    await user.click(await screen.findByRole('button', { name: 'Add issue' }));
    await waitFor(() => expect(document.activeElement?.id).toBe('issues-2'));
    await user.keyboard('Who decides?');
    await user.click(screen.getByRole('button', { name: 'Remove issue 1' }));
    await user.click(screen.getByRole('button', { name: 'Save and go back' }));
    await screen.findByText('What can change: Saved.');
    expect(draftOf(fixture, id).draft.issues).toEqual(['What have we left out?', 'Who decides?']);
  });

  it('shows findings and clashes beside the dates while they are typed', async () => {
    const user = userEvent.setup();
    const { fixture } = await visit(`${idea}/dates`, 'officer');
    await screen.findByRole('group', { name: 'Opens on' });
    await typeDate(user, 'Opens on', ['1', '2', '2027']);
    await typeDate(user, 'Closes at the end of', ['1', 'March', '2027']);
    const beside = within(screen.getByRole('complementary', { name: 'As you type' }));
    await beside.findByText(/Open for 56 days less than twelve weeks/);
    expect(beside.getByText('Ask the same people at the same time')).toBeTruthy();
    await waitFor(() =>
      expect(document.getElementById('announcements')?.textContent).toBe('Checked: 1 shortfall, 1 clash.'),
    );
    expect(fixture.asked).not.toContainEqual(expect.stringContaining('PUT /api/v1/consultations'));
  });

  it('keeps what was typed when somebody else saved first, and shows what they changed', async () => {
    const user = userEvent.setup();
    const { fixture } = await visit(`${idea}/basics`, 'officer');
    const purpose = await screen.findByLabelText('Purpose');
    await user.clear(purpose);
    await user.type(purpose, 'Mine.');
    fixture.consultations = fixture.consultations.map((each) =>
      each.id === id
        ? { ...each, version: 2, draft: { ...each.draft, purpose: 'Theirs.', affected: 'Somebody new.' } }
        : each,
    );
    await user.click(screen.getByRole('button', { name: 'Save and go back' }));
    await screen.findByText('Somebody else changed this meanwhile');
    expect(screen.getByText('Theirs: Theirs.')).toBeTruthy();
    expect((screen.getByLabelText('Purpose') as HTMLTextAreaElement).value).toBe('Mine.');
    await user.click(screen.getByRole('button', { name: 'Save and go back' }));
    await screen.findByText('Basics: Saved.');
    expect(draftOf(fixture, id).draft).toMatchObject({ purpose: 'Mine.', affected: 'Somebody new.' });
  });

  it('lets people sign in again in the middle of an edit without losing it', async () => {
    const user = userEvent.setup();
    const { fixture } = await visit(`${idea}/basics`, 'officer');
    const purpose = await screen.findByLabelText('Purpose');
    await user.clear(purpose);
    await user.type(purpose, 'Kept.');
    fixture.surprise('PUT', /consultations/, () => refuse(401, 'sign-in-needed', 'Sign in first'));
    await user.click(screen.getByRole('button', { name: 'Save and go back' }));
    await screen.findByText('You have been signed out');
    await user.type(screen.getByLabelText('Email address'), 'officer@body.example');
    await user.type(screen.getByLabelText('Password'), 'demonstration');
    await user.click(
      within(screen.getByRole('region', { name: 'You have been signed out' })).getByRole('button', {
        name: 'Sign in',
      }),
    );
    await screen.findByText('Basics: Saved.');
    expect(draftOf(fixture, id).draft.purpose).toBe('Kept.');
  });

  it('asks for a reason for each shortfall, and publishes with it', async () => {
    const user = userEvent.setup();
    const { fixture, container } = await visit(`${idea}/publish`, 'officer', (prepared) => {
      const draft = draftOf(prepared, id).draft;
      Object.assign(draft, {
        opensOn: '2027-02-01',
        closesOn: '2027-03-01',
        opensFirm: true,
        closesFirm: true,
      });
    });
    await screen.findByText('Reasons to give');
    await user.click(screen.getByLabelText('The shorter time was agreed with those consulted'));
    expect(screen.getByLabelText('Agreed with')).toBeTruthy();
    await user.click(screen.getByLabelText('A reason that can be explained'));
    await user.type(screen.getByLabelText('Reason'), 'The law sets the day.');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Publish' }));
    await screen.findByText('Published. It is in the calendar now.');
    expect(draftOf(fixture, id).justifications[0]).toMatchObject({
      clause: 'salford.4a',
      ground: 'reason',
      reason: 'The law sets the day.',
    });
  });

  it('moves the dates of a published consultation, with a reason', async () => {
    const user = userEvent.setup();
    const { fixture } = await visit(`${buses}/move-dates`, 'officer');
    await screen.findByRole('group', { name: 'Closes at the end of' });
    await typeDate(user, 'Closes at the end of', ['31', '12', '2027']);
    await user.type(screen.getByLabelText('Reason for the change'), 'More time was asked for.');
    await user.click(screen.getByRole('button', { name: 'Move the dates' }));
    await screen.findByText('The dates are moved.');
    expect(draftOf(fixture, uuid('c', 2)).draft.closesOn).toBe('2027-12-31');
  });

  it.each([
    ['interests', 'Who wishes to hear of it'],
    ['trail', 'Who changed what'],
    ['check', 'Check against the Code'],
    ['withdraw', 'Withdraw it'],
    ['progress', 'Record what came of it'],
    ['people', 'People and audience'],
    ['documents', 'Documents and evidence'],
    ['ways', 'Ways to respond'],
    ['contact', 'Contact'],
  ])('has an accessible page for %s', async (part, heading) => {
    const { container } = await visit(`${buses}/${part}`, 'officer');
    await screen.findByRole('heading', { level: 1, name: new RegExp(heading) });
    await expectAccessible(container);
  });

  it('withdraws with a reason', async () => {
    const user = userEvent.setup();
    const { fixture } = await visit(`${buses}/withdraw`, 'officer');
    await user.type(await screen.findByLabelText('Reason'), 'The money is gone.');
    await user.click(screen.getByRole('button', { name: 'Withdraw' }));
    await screen.findByText('Withdrawn.');
    expect(draftOf(fixture, uuid('c', 2)).status).toBe('withdrawn');
  });

  it('previews an import before it brings anything in', async () => {
    const user = userEvent.setup();
    const { fixture, container } = await visit('/workspace/import', 'officer');
    const file = new File([JSON.stringify([{ id: 'one', title: 'One' }, { id: 'two' }])], 'list.json');
    await user.upload(await screen.findByLabelText('File with the list'), file);
    await user.click(screen.getByRole('button', { name: 'See what would happen' }));
    await screen.findByText(/1 added, 0 changed, 0 unchanged, 1 refused\. Nothing has been written yet\./);
    expect(screen.getByText('It has no title. Falls short of 2 clauses.')).toBeTruthy();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Bring them in' }));
    await screen.findByRole('heading', { name: 'What came of list.json' });
    expect(fixture.asked.filter((each) => each.startsWith('POST /api/v1/consultation-imports'))).toEqual([
      'POST /api/v1/consultation-imports?preview=true',
      'POST /api/v1/consultation-imports?preview=false',
    ]);
  });

  it('says that a file holds no list', async () => {
    const user = userEvent.setup();
    await visit('/workspace/import', 'officer');
    await user.upload(await screen.findByLabelText('File with the list'), new File(['{}'], 'list.json'));
    await screen.findByText(/This file holds no list of activities/);
  });

  it('offers nothing to change where somebody else leads', async () => {
    await visit(idea, 'officer', (fixture) => {
      draftOf(fixture, id).mayChange = false;
    });
    await screen.findByText(/You may read this consultation but not change it/);
    expect(screen.queryByRole('link', { name: 'Basics' })).toBeNull();
  });

  it('is not for roles that plan nothing', async () => {
    await visit('/workspace', 'steward', (fixture) =>
      fixture.surprise('GET', /session$/, () => answer({ ...fixture.session, role: 'steward' })),
    );
    await screen.findByText(/Your role plans no consultations/);
  });
});
