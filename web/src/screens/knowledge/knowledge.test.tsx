import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { uuid } from '../../../test/fixture/data.ts';
import { expectAccessible, visit } from '../../../test/visit.tsx';

const lunch = `/knowledge/${uuid('8', 1)}`;
const partners = `/knowledge/${uuid('8', 2)}`;

describe('what organisations know', () => {
  it('is listed for everybody, without what is for partners', async () => {
    const { container } = await visit('/knowledge');
    const link = await screen.findByRole('link', { name: 'Lunch clubs' });
    expect(link.getAttribute('href')).toBe(lunch);
    expect(screen.queryByText(/Whom to ring/)).toBeNull();
    expect(screen.queryByRole('link', { name: 'Share something' })).toBeNull();
    await expectAccessible(container);
  });

  it('is listed for partners with what is for them', async () => {
    const { container } = await visit('/knowledge', 'steward');
    await screen.findByRole('link', { name: 'Whom to ring at the council' });
    expect(screen.getAllByText('Partners only')).toHaveLength(1);
    await expectAccessible(container);
  });

  it('is searched with what stands in the address bar', async () => {
    const user = userEvent.setup();
    const { fixture } = await visit('/knowledge?q=lunch&organisation=' + uuid('a', 1));
    expect((await screen.findByLabelText<HTMLInputElement>('Words')).value).toBe('lunch');
    await user.selectOptions(screen.getByLabelText('Kind'), 'Expertise offered');
    await user.click(screen.getByRole('button', { name: 'Find' }));
    await screen.findByText(/Nothing that is shared fits/);
    expect(location.search).toBe(`?q=lunch&kind=expertise&organisation=${uuid('a', 1)}`);
    expect(fixture.asked).toContainEqual(expect.stringContaining('kind=expertise'));
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    await screen.findByRole('link', { name: 'Lunch clubs' });
    expect(location.search).toBe('');
  });

  it('is read in paragraphs, and changed by nobody in public', async () => {
    const { container } = await visit(lunch);
    await screen.findByRole('heading', { level: 1, name: 'Lunch clubs' });
    expect(screen.getByText('How it went.').tagName).toBe('P');
    expect(screen.getByRole('link', { name: 'https://example.org/lunch' })).toBeTruthy();
    expect(screen.queryByText('Change it')).toBeNull();
    expect(screen.queryByText('Take it away')).toBeNull();
    await expectAccessible(container);
  });

  it('is not there for the public where it is for partners', async () => {
    await visit(partners);
    await screen.findByRole('heading', { name: /not found|nothing here/i });
    expect(screen.queryByText(/Whom to ring/)).toBeNull();
  });

  it('is shared, by CVS staff for others too', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit('/knowledge/new', 'cvs');
    await user.click(await screen.findByRole('button', { name: 'Share it' }));
    await screen.findByRole('link', { name: /Give it a title/ });
    await expectAccessible(container);
    await user.click(screen.getByLabelText(/^Expertise:/));
    await user.type(screen.getByLabelText('Title'), 'Bookkeeping');
    await user.type(screen.getByLabelText('Text'), 'We keep the books of small groups.');
    await user.click(screen.getByLabelText('Everybody'));
    await user.click(screen.getByRole('button', { name: 'Search' }));
    await user.click((await screen.findAllByRole('button', { name: /NHS Salford/ }))[0] as HTMLElement);
    await user.click(screen.getByRole('button', { name: 'Share it' }));
    await screen.findByRole('heading', { level: 1, name: 'Bookkeeping' });
    expect(fixture.knowledge.notes[0]).toMatchObject({
      organisation: { id: uuid('a', 2) },
      note: { kind: 'expertise', shownTo: 'everybody' },
    });
  });

  it('is shared by members for their own organisation alone', async () => {
    const { container } = await visit('/knowledge/new', 'member');
    await screen.findByRole('button', { name: 'Share it' });
    expect(screen.queryByText(/For another organisation/)).toBeNull();
    await expectAccessible(container);
  });

  it('is changed, and what was typed stays where somebody else was first', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit(`${lunch}/change`, 'officer');
    const title = await screen.findByLabelText('Title');
    await user.clear(title);
    await user.type(title, 'Supper clubs');
    fixture.knowledge.notes = fixture.knowledge.notes.map((each) => ({ ...each, version: 5 }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByRole('alert');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByRole('heading', { level: 1, name: 'Supper clubs' });
    expect(fixture.knowledge.notes[1]).toMatchObject({ version: 6, note: { topics: ['housing'] } });
  });

  it('is not changed by others', async () => {
    await visit(`${lunch}/change`, 'member', ({ knowledge }) => {
      knowledge.notes = knowledge.notes.map((each) => ({ ...each, mayChange: false }));
    });
    await screen.findByText(/Only the people of the organisation/);
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  });

  it('is taken away once it is asked for twice', async () => {
    const user = userEvent.setup();
    const { fixture } = await visit(lunch, 'officer');
    await user.click(await screen.findByText('Take it away'));
    await user.click(screen.getByRole('button', { name: 'Yes, take it away' }));
    await screen.findByRole('heading', { level: 1, name: 'What we know' });
    await waitFor(() => expect(screen.queryByText('Lunch clubs')).toBeNull());
    expect(fixture.knowledge.notes).toHaveLength(1);
  });

  it('stands on the page of the organisation that shares it', async () => {
    const { container } = await visit(`/organisations/${uuid('a', 1)}`);
    await screen.findByRole('heading', { name: 'What it shares' });
    expect(screen.getByRole('link', { name: 'All that it shares' }).getAttribute('href')).toBe(
      `/knowledge?organisation=${uuid('a', 1)}`,
    );
    expect(screen.queryByText(/Whom to ring/)).toBeNull();
    await expectAccessible(container);
  });
});
