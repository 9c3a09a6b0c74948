import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { uuid } from '../../../test/fixture/data.ts';
import { expectAccessible, visit } from '../../../test/visit.tsx';

const ALL = '/workspace/information-requests';
const one = `${ALL}/${uuid('5', 1)}`;

async function type(user: ReturnType<typeof userEvent.setup>, label: string, words: string) {
  await user.type(await screen.findByLabelText(label), words);
}

describe('requests for information', () => {
  it('are listed with what is due, by state', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit(ALL, 'officer');
    const link = await screen.findByRole('link', { name: 'Grants since 2020' });
    expect(link.getAttribute('href')).toBe(one);
    expect(screen.getByText('21 Dec 2026')).toBeTruthy();
    await expectAccessible(container);
    await user.click(screen.getByRole('link', { name: 'Answered' }));
    await screen.findByText(/No request for information concerns/);
    expect(fixture.asked).toContainEqual(expect.stringMatching(/information-requests\?state=answered/));
  });

  it('are recorded by a public body', async () => {
    const user = userEvent.setup();
    const { container } = await visit(`${ALL}/new`, 'officer');
    await user.click(await screen.findByRole('button', { name: 'Record the request' }));
    await screen.findByRole('link', { name: /Say what is asked for/ });
    await expectAccessible(container);
    await type(user, 'What is asked for', 'Contracts of the last year');
    await user.click(screen.getByRole('button', { name: 'Record the request' }));
    await screen.findByRole('heading', { level: 1, name: 'Contracts of the last year' });
    await screen.findByText('No organisation has been told yet.');
  });

  it('are not recorded by an organisation', async () => {
    await visit(`${ALL}/new`, 'member');
    await screen.findByText('This is for public bodies and for the organisations concerned.');
    expect(screen.queryByRole('button', { name: 'Record the request' })).toBeNull();
  });

  it('tell one organisation at a time what of it is asked for', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit(one, 'officer');
    await screen.findByText(/chair@tenants.example/);
    await user.click(await screen.findByText('Tell an organisation that it is concerned'));
    await user.click(screen.getByRole('button', { name: 'Tell it' }));
    await screen.findByRole('link', { name: /This is no id|Choose one organisation/ });
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Search' }));
    await user.click((await screen.findAllByRole('button', { name: /NHS Salford/ }))[0] as HTMLElement);
    await type(user, 'What of it is asked for', 'Joint minutes');
    await user.click(screen.getByRole('button', { name: 'Tell it' }));
    await screen.findByText(/NHS Salford is told/);
    expect(fixture.information.requests[0]?.concerned).toHaveLength(2);
  });

  it('hold what becomes of it until the organisation has had its say', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit(one, 'officer');
    await user.click(await screen.findByText('Record what becomes of it'));
    const form = within(screen.getByRole('form', { name: /Record what becomes of it/ }));
    await user.click(form.getByLabelText('Disclosed'));
    await user.click(form.getByRole('button', { name: 'Record it' }));
    await screen.findByRole('link', { name: /The organisation has said nothing yet/ });
    await expectAccessible(container);
    await user.click(form.getByLabelText('Withheld'));
    await user.click(form.getByRole('button', { name: 'Record it' }));
    await screen.findByText(/^Recorded\./);
    expect(fixture.information.requests[0]?.concerned[0]?.disposition).toBe('withheld');
  });

  it('ask for help, which is marked as done', async () => {
    const user = userEvent.setup();
    const { container } = await visit(one, 'officer');
    await user.click(await screen.findByText('Ask for help'));
    await type(user, 'What the organisation is asked to do', 'Look out the plan');
    await user.click(screen.getByRole('button', { name: 'Ask' }));
    await screen.findByText('The organisation is asked.');
    await user.click(await screen.findByRole('button', { name: 'Mark as done: Look out the plan' }));
    await screen.findByRole('button', { name: 'Not done after all: Look out the plan' });
    await expectAccessible(container);
  });

  it('are closed', async () => {
    const user = userEvent.setup();
    await visit(one, 'officer');
    await user.click(await screen.findByText('Close the request'));
    await user.click(screen.getByRole('button', { name: 'Close it' }));
    await screen.findByText('The request is closed.');
    await waitFor(() => expect(screen.queryByText('Close the request')).toBeNull());
  });

  it('let the organisation concerned have its say', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit(one, 'member', ({ information }) => {
      information.seenByTheConcerned();
    });
    await screen.findByRole('heading', { name: 'What it means for your organisation' });
    await user.click(screen.getByRole('button', { name: 'Send' }));
    await screen.findByRole('link', { name: /Write something in it/ });
    await user.click(screen.getByLabelText('It should not be disclosed'));
    await type(user, 'What you say to the public body', 'It has our prices.');
    await user.click(screen.getByLabelText('It is commercially sensitive'));
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Send' }));
    await screen.findByText('Your say is with the public body.');
    expect(fixture.information.requests[0]?.concerned[0]?.comment).toMatchObject({
      opinion: 'objects',
      commerciallySensitive: true,
    });
    expect(screen.queryByText('Record what becomes of it')).toBeNull();
  });

  it('may be none of the reader’s', async () => {
    await visit(`${ALL}/${uuid('5', 9)}`, 'officer');
    await screen.findByRole('heading', { name: /not found|nothing here/i });
  });
});
