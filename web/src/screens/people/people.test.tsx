import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { answer, refuse } from '../../../test/fixture/answers.ts';
import { uuid } from '../../../test/fixture/data.ts';
import { expectAccessible, visit } from '../../../test/visit.tsx';

const ALL = '/workspace/people';
const tenants = uuid('a', 4);
const namesake = {
  id: uuid('b', 9),
  version: 0,
  name: 'Pat Example',
  email: 'another.pat@council.example',
  memberships: [],
};

async function changing(name: string) {
  const user = userEvent.setup();
  const label = new RegExp(`^Change memberships of ${name} \\(`);
  await user.click(await screen.findByRole('button', { name: label }));
  return { user, form: within(screen.getByRole('form', { name: label })) };
}

describe('people with an account', () => {
  it('are reached from the workspace by those who may open accounts', async () => {
    await visit('/workspace', 'cvs');
    const link = await screen.findByRole('link', { name: 'People with an account' });
    expect(link.getAttribute('href')).toBe(ALL);
  });

  it('are no matter of the workspace of officers, who are told so at its address', async () => {
    const { fixture } = await visit(ALL, 'officer');
    await screen.findByText(/CVS staff and administrators open accounts/);
    expect(fixture.asked).not.toContainEqual(expect.stringMatching(/api\/v1\/people/));
  });

  it('are the colleagues of CVS staff, who change none', async () => {
    const { container } = await visit(ALL, 'cvs');
    await screen.findByText('Pat Example');
    expect(screen.queryByText('Sam Irwell')).toBeNull();
    expect(screen.queryByRole('button', { name: /Change memberships/ })).toBeNull();
    await expectAccessible(container);
  });

  it('are everybody for administrators, a page at a time', async () => {
    const { container, fixture } = await visit(`${ALL}?cursor=abc`, 'administrator', (prepared) =>
      prepared.surprise('GET', /people$/, () =>
        answer({ items: [...prepared.people.people, namesake], next: 'def' }),
      ),
    );
    const sam = within(await screen.findByRole('article', { name: 'Sam Irwell' }));
    expect(sam.getByText('Irwell Tenants’ Forum: member of an organisation')).toBeTruthy();
    expect(fixture.asked).toContainEqual(expect.stringMatching(/people\?cursor=abc&limit=20/));
    expect(screen.getByRole('link', { name: 'Show more people' }).getAttribute('href')).toBe(
      `${ALL}?cursor=def`,
    );
    await expectAccessible(container);
  });

  it('lose a membership and gain another in one change', async () => {
    const { container, fixture } = await visit(ALL, 'administrator');
    const { user, form } = await changing('Sam Irwell');
    await user.click(form.getByLabelText('NHS Salford: officer of a public body'));
    await user.click(form.getByRole('button', { name: 'Search' }));
    await user.click(
      (
        await form.findAllByRole('button', { name: /Salford Council for Voluntary Service/ })
      )[0] as HTMLElement,
    );
    await user.click(form.getByLabelText('Officer of a public body'));
    await user.click(form.getByRole('button', { name: 'Save memberships' }));
    const refused = await form.findByRole('link', { name: 'Only a public body has officers.' });
    const target = refused.getAttribute('href')?.slice(1) ?? '';
    expect(document.getElementById(target)).toBe(form.getByLabelText('Officer of a public body'));
    await expectAccessible(container);
    await user.click(form.getByLabelText('Steward of the Compact'));
    await user.click(form.getByRole('button', { name: 'Save memberships' }));
    await screen.findByText('The memberships of Sam Irwell are changed.');
    expect(screen.queryByRole('form')).toBeNull();
    expect(
      fixture.people.people[1]?.memberships.map(({ organisation, role }) => [organisation.id, role]),
    ).toEqual([
      [tenants, 'member'],
      [uuid('a', 3), 'steward'],
    ]);
  });

  it('are changed by version: what somebody else added meanwhile is shown and stays', async () => {
    const { fixture } = await visit(ALL, 'administrator');
    const { user, form } = await changing('Sam Irwell');
    await user.click(form.getByLabelText('NHS Salford: officer of a public body'));
    const sam = fixture.people.people[1];
    if (sam) {
      sam.version = 1;
      sam.memberships = [
        ...sam.memberships,
        { organisation: { id: uuid('a', 1), name: 'Salford City Council' }, role: 'steward' },
      ];
    }
    await user.click(form.getByRole('button', { name: 'Save memberships' }));
    await form.findByText(/Somebody else changed these memberships meanwhile/);
    const theirs = await form.findByLabelText<HTMLInputElement>(
      'Salford City Council: steward of the Compact',
    );
    expect(theirs.checked).toBe(true);
    await user.click(form.getByRole('button', { name: 'Save memberships' }));
    await screen.findByText('The memberships of Sam Irwell are changed.');
    expect(fixture.people.people[1]?.memberships.map(({ role }) => role)).toEqual(['member', 'steward']);
  });

  it('keep the last administrator, in the words of the server', async () => {
    await visit(ALL, 'administrator', (fixture) =>
      fixture.surprise('PUT', /memberships$/, () =>
        refuse(409, 'conflict', 'That can’t be done now', { detail: 'This is the last administrator.' }),
      ),
    );
    const { user, form } = await changing('Pat Example');
    await user.click(form.getByRole('button', { name: 'Save memberships' }));
    await form.findByText('This is the last administrator.');
  });
});

describe('opening an account', () => {
  it('is done by CVS staff for members of an organisation that the address names', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit(`${ALL}/new?organisation=${tenants}`, 'cvs');
    await screen.findByRole('button', { name: 'Remove Irwell Tenants’ Forum' });
    expect(screen.queryByRole('radio')).toBeNull();
    await expectAccessible(container);
    await user.type(screen.getByLabelText('Name'), 'Noor Irwell');
    await user.type(screen.getByLabelText('Email address'), 'noor@irwell.example');
    await user.click(screen.getByRole('button', { name: 'Make a password' }));
    const field = screen.getByLabelText<HTMLInputElement>('First password');
    expect(field.type).toBe('text');
    expect(field.value).toMatch(/^([a-z]+-){4}[a-z]+$/);
    const password = field.value;
    await user.click(screen.getByRole('button', { name: 'Open the account' }));
    await screen.findByText('The account of Noor Irwell is open.');
    const handover = within(screen.getByRole('region', { name: 'What to pass on' }));
    for (const said of [password, 'noor@irwell.example', `${location.origin}/sign-in`]) {
      expect(handover.getByText(said)).toBeTruthy();
    }
    expect(location.href).not.toMatch(/noor|%40/);
    await expectAccessible(container);
    expect(fixture.people.passwords).toEqual([password]);
    expect(fixture.people.people[2]?.memberships).toMatchObject([
      { organisation: { id: tenants }, role: 'member' },
    ]);

    await user.click(screen.getByRole('button', { name: 'Open another account' }));
    expect(screen.queryByText(password)).toBeNull();
    expect(screen.getByLabelText<HTMLInputElement>('First password').value).toBe('');
  });

  it('searches no public bodies for CVS staff', async () => {
    const user = userEvent.setup();
    const { fixture } = await visit(`${ALL}/new`, 'cvs');
    await user.click(await screen.findByRole('button', { name: 'Search' }));
    await waitFor(() =>
      expect(fixture.asked).toContainEqual(
        expect.stringMatching(/organisations\?sector=voluntary&sector=private/),
      ),
    );
  });

  it('says everything that is wrong, and takes the role that an administrator chooses', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit(`${ALL}/new`, 'administrator');
    await user.click(await screen.findByRole('button', { name: 'Open the account' }));
    await screen.findByRole('link', { name: 'Choose an organisation.' });
    await screen.findByRole('link', { name: 'Name: Give the person’s name, on one line.' });
    await expectAccessible(container);
    await user.type(screen.getByLabelText('Name'), 'Ola Quay');
    await user.type(screen.getByLabelText('Email address'), 'pat@council.example');
    await user.type(screen.getByLabelText('First password'), 'kettle-heron-lamp');
    await user.click(screen.getByRole('button', { name: 'Search' }));
    await user.click((await screen.findAllByRole('button', { name: /NHS Salford/ }))[0] as HTMLElement);
    await user.click(screen.getByLabelText('Officer of a public body'));
    await user.click(screen.getByRole('button', { name: 'Open the account' }));
    await screen.findByText('Somebody has an account with this email already.');
    await user.clear(screen.getByLabelText('Email address'));
    await user.type(screen.getByLabelText('Email address'), 'ola@health.example');
    await user.click(screen.getByRole('button', { name: 'Open the account' }));
    await screen.findByText('The account of Ola Quay is open.');
    expect(fixture.people.people[2]?.memberships[0]?.role).toBe('officer');
  });

  it('is offered on a request that is accepted, but for a public body to administrators alone', async () => {
    const user = userEvent.setup();
    await visit('/workspace/register/requests', 'cvs', ({ upkeep }) => {
      const [first] = upkeep.requests;
      if (first) {
        upkeep.requests = [
          { ...first, state: 'accepted' },
          {
            ...first,
            id: uuid('7', 9),
            state: 'accepted',
            entry: { ...first.entry, name: 'The quay trust', sector: 'public' },
          },
        ];
      }
    });
    await user.click(await screen.findByRole('link', { name: 'Entered' }));
    const link = await screen.findByRole('link', {
      name: 'Open an account for its people: Ordsall Gardeners',
    });
    expect(link.getAttribute('href')).toBe(`${ALL}/new?organisation=${uuid('7', 1)}`);
    expect(screen.queryByRole('link', { name: /its people: The quay trust/ })).toBeNull();
  });
});
