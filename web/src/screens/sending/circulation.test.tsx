import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { uuid } from '../../../test/fixture/data.ts';
import { expectAccessible, visit } from '../../../test/visit.tsx';

const address = `/workspace/consultations/${uuid('c', 2)}/circulation`;

describe('circulation', () => {
  it('records what was sent to whom, and says who is left out', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit(address, 'officer');
    await screen.findByText('Nothing has been recorded yet.');
    await user.click(screen.getByText('Record what was sent'));
    await user.click(screen.getByLabelText('Through an infrastructure body'));
    await user.click(screen.getByLabelText('A saved audience'));
    await user.selectOptions(await screen.findByLabelText('Audience'), uuid('9', 1));
    await user.click(screen.getByRole('button', { name: 'Record it' }));
    await screen.findByRole('link', { name: 'Name the infrastructure body.' });
    await expectAccessible(container);
    await user.click(screen.getByLabelText('Post'));
    await user.click(screen.getByRole('button', { name: 'Record it' }));
    await screen.findByText('Recorded: sent to 2 organisations.');
    screen.getByText(/1 organisation left out/);
    await screen.findByRole('heading', { level: 3, name: /: Post$/ });
    expect(fixture.audiences.log[0]).toMatchObject({ route: 'post', through: undefined });
    await expectAccessible(container);
  });

  it('reports how far it was passed on', async () => {
    const user = userEvent.setup();
    const { fixture } = await visit(address, 'officer', ({ audiences, session }) => {
      audiences.record(
        { consultation: uuid('c', 2), route: 'email', words: 'Readers', sentOn: '2026-11-02' },
        session,
      );
    });
    await user.click(await screen.findByText('Report how far it was passed on'));
    const form = within(screen.getByRole('form', { name: /Monday 2 November 2026, Email/ }));
    await user.type(form.getByLabelText('How many people did it reach?'), '40');
    await user.click(form.getByRole('button', { name: 'Report it' }));
    await screen.findByText(/Reached 40 people/);
    expect(fixture.audiences.log[0]?.reports[0]).toMatchObject({ people: 40 });
  });

  it('corrects a report, and takes it back', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit(address, 'officer', ({ audiences, session }) => {
      audiences.record(
        { consultation: uuid('c', 2), route: 'email', words: 'Readers', sentOn: '2026-11-02' },
        session,
      );
      audiences.report(audiences.log[0]?.id, { people: 4, reportedOn: '2026-11-03' }, session);
    });
    await user.click(await screen.findByRole('button', { name: /Correct the report of .*3 November 2026/ }));
    const form = within(screen.getByRole('form', { name: /Correct the report of/ }));
    const people = form.getByLabelText('How many people did it reach?');
    expect((people as HTMLInputElement).value).toBe('4');
    await user.type(people, '0');
    await expectAccessible(container);
    await user.click(form.getByRole('button', { name: 'Save the correction' }));
    await screen.findByText(/Reached 40 people/);
    expect(fixture.audiences.log[0]?.reports[0]).toMatchObject({ people: 40, version: 1 });
    await user.click(screen.getByRole('button', { name: /Take back the report of/ }));
    await waitFor(() => expect(screen.queryByText(/Reached 40 people/)).toBeNull());
    expect(fixture.audiences.log[0]?.reports).toEqual([]);
  });

  it('says to which audience and to whom it went, and who was left out', async () => {
    const user = userEvent.setup();
    const { container } = await visit(address, 'officer', ({ audiences, session }) => {
      audiences.record(
        { consultation: uuid('c', 2), route: 'email', audience: uuid('9', 1), sentOn: '2026-11-02' },
        session,
      );
    });
    await screen.findByText(/To the audience “Voluntary groups”: 2 organisations; 1 organisation opted out/);
    expect(screen.getByRole('link', { name: 'See the audience as it is now' }).getAttribute('href')).toBe(
      `/workspace/audiences/${uuid('9', 1)}`,
    );
    await user.click(screen.getByRole('button', { name: /To whom it went/ }));
    const list = within(await screen.findByRole('list', { name: /To whom it went: Monday 2 November/ }));
    const left = (await list.findByText(/left out, since it had opted out/)).closest('li') as HTMLElement;
    expect(list.getAllByRole('link')).toHaveLength(2);
    expect(within(left).getByRole('link').getAttribute('href')).toContain('/organisations/');
    await expectAccessible(container);
  });

  it('tells an infrastructure body what it was asked to pass on', async () => {
    const user = userEvent.setup();
    const { container } = await visit('/my-organisation', 'officer');
    await user.click(await screen.findByRole('link', { name: /What we were sent/ }));
    await screen.findByText('You were asked to pass it on');
    await user.click(screen.getByText('Report how far it was passed on'));
    const notice = screen.getByRole('link', { name: 'The library moves' }).closest('li') as HTMLElement;
    within(notice).getByText('It tells of a decision, and asks for no reply.');
    within(notice).getByText(/Requires action from .*1 February 2027/);
    within(notice).getByText('Sooner than the Code asks: The lease ends');
    await expectAccessible(container);
  });

  it('says whom to write to now, as far as each consents', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit(address, 'officer');
    expect(fixture.asked.some((each) => each.endsWith('/addressees'))).toBe(false);
    await user.click(await screen.findByRole('button', { name: 'Whom to write to now' }));
    await screen.findByText('3 organisations. 1 organisation opted out and is left out.');
    screen.getByText('Email: forum@body.example. Wishes: Large print');
    screen.getByText('Post: CVS staff can write to it for you');
    screen.getByText('Nobody there consents to be written to about consultations');
    await expectAccessible(container);
  });

  it('waits for a consultation to be announced', async () => {
    await visit(`/workspace/consultations/${uuid('c', 10)}/circulation`, 'officer');
    await screen.findByText(/It is only an idea yet/);
  });

  it('reminds whoever sends of what their organisation has adopted, here and for notices', async () => {
    const adopted = {
      communicationStrategy: { link: 'https://council.example/strategy' },
      serviceStandard: { text: 'Plain words.', adoptedOn: '2026-01-05' },
    };
    const prepared: Parameters<typeof visit>[2] = ({ register }) => {
      register.entries = register.entries.map((each) =>
        each.id === uuid('a', 1) ? { ...each, entry: { ...each.entry, ...adopted } } : each,
      );
    };
    const heading = { level: 2, name: 'How Salford City Council communicates' };
    const { container } = await visit(address, 'officer', prepared);
    await screen.findByRole('heading', heading);
    screen.getByText('Plain words.');
    screen.getByText('Adopted on Monday 5 January 2026');
    expect(screen.getByRole('link', { name: 'https://council.example/strategy' })).toBeTruthy();
    await expectAccessible(container);
    cleanup();
    await visit('/workspace/notices', 'officer', prepared);
    await screen.findByRole('heading', heading);
  });

  it('leaves that out where nothing is told', async () => {
    await visit(address, 'officer');
    await screen.findByText('Nothing has been recorded yet.');
    expect(screen.queryByText(/ communicates$/)).toBeNull();
  });

  it('records a notice that is no consultation, and lists it with the day of action', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit('/workspace', 'officer');
    await user.click(await screen.findByRole('link', { name: 'Other notices sent round' }));
    await user.click(await screen.findByText('Record a notice'));
    await user.type(screen.getByLabelText('What was sent?'), 'The library moves');
    await user.click(screen.getByLabelText(/It only tells of a decision/));
    await user.click(await screen.findByLabelText('Housing'));
    expect(screen.queryByText(/asks for 4 weeks/)).toBeNull();
    expect(screen.queryByLabelText('Why is that sooner than the Code asks?')).toBeNull();
    const action = within(screen.getByRole('group', { name: /From which day does it require action/ }));
    await user.type(action.getByLabelText('Day'), '1');
    await user.type(action.getByLabelText('Month'), '2');
    await user.type(action.getByLabelText('Year'), '2027');
    await user.click(screen.getByLabelText('Others, in words'));
    await user.type(screen.getByLabelText('Who they are'), 'Its users');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Record it' }));
    await screen.findByText('Recorded.');
    await screen.findByRole('heading', { level: 3, name: /The library moves, .*: Email/ });
    screen.getByText(/Requires action from .*1 February 2027/);
    expect(fixture.audiences.log[0]).toMatchObject({
      informationOnly: true,
      consultation: undefined,
      topics: ['housing'],
    });
    await expectAccessible(container);
  });

  it('says how long before action the Code that is kept wants it sent', async () => {
    const user = userEvent.setup();
    await visit('/workspace/notices', 'officer', (fixture) => {
      fixture.codes = fixture.codes.map((each) => ({ ...each, kept: true }));
    });
    await user.click(await screen.findByText('Record a notice'));
    await user.click(screen.getByLabelText(/It only tells of a decision/));
    await screen.findByText('The Code of Herefordshire asks for 4 weeks or more after it was sent (9.2.2)');
    screen.getByLabelText('Why is that sooner than the Code asks?');
  });

  it('says whom to write to about a notice, once it is to go to somebody', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit('/workspace/notices', 'officer');
    await user.click(await screen.findByText('Record a notice'));
    expect(screen.queryByRole('button', { name: 'Whom to write to now' })).toBeNull();
    await user.click(await screen.findByLabelText('Housing'));
    await user.selectOptions(await screen.findByLabelText('Audience'), uuid('9', 1));
    await user.click(await screen.findByRole('button', { name: 'Whom to write to now' }));
    await screen.findByText('3 organisations. 1 organisation opted out and is left out.');
    const asked = fixture.asked.find((each) => each.includes('/notice-addressees')) ?? '';
    expect(asked).toContain('topic=housing');
    expect(asked).toContain(`audience=${uuid('9', 1)}`);
    await expectAccessible(container);
  });
});
