import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { uuid } from '../../../test/fixture/data.ts';
import { expectAccessible, visit } from '../../../test/visit.tsx';

const idea = `/workspace/consultations/${uuid('c', 10)}`;

describe('the consultees of a consultation', () => {
  it('are a task of the plan, and are set from saved audiences', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit(idea, 'officer');
    await user.click(await screen.findByRole('link', { name: 'Consultees' }));
    await user.click(await screen.findByLabelText('Voluntary groups'));
    await screen.findByText(/is asked by more than 4 public consultations/);
    await user.click(screen.getByRole('button', { name: 'Set as its consultees' }));
    await screen.findByText('Set. 2 organisations on the list.');
    const list = within(await screen.findByRole('table', { name: 'Who is on the list' }));
    expect(list.getByRole('link', { name: 'Irwell Tenants’ Forum' })).toBeTruthy();
    await screen.findByText(/It reaches 2 of the 4 organisations in the register/);
    expect(fixture.asked).toContain(`PUT /api/v1/consultations/${uuid('c', 10)}/consultees`);
    await expectAccessible(container);
  });

  it('may be reached by way of those who say that they are a gateway, on their terms', async () => {
    const { container } = await visit(`${idea}/consultees`, 'officer', ({ consultations }) => {
      consultations.forEach((each) => {
        each.draft.audiences = ['carers'];
      });
    });
    const opening = within(
      (await screen.findByText('Opens the way to Carers, on its own terms.')).closest('li') as HTMLElement,
    );
    expect(opening.getByRole('link').getAttribute('href')).toBe(`/organisations/${uuid('a', 4)}`);
    opening.getByText('A circle that meets weekly.');
    opening.getByText('Two weeks’ notice.');
    await expectAccessible(container);
  });

  it('come from an audience that is built for it, which is then chosen', async () => {
    const user = userEvent.setup();
    await visit(`${idea}/consultees`, 'officer');
    await user.click(await screen.findByRole('link', { name: 'Build an audience from the register' }));
    await user.type(await screen.findByLabelText('Name of the audience'), 'Everybody');
    await user.click(screen.getByRole('button', { name: 'Save the audience' }));
    const chosen = (await screen.findByLabelText('Everybody')) as HTMLInputElement;
    expect(chosen.checked).toBe(true);
  });

  it('are compared where somebody else set them first', async () => {
    const user = userEvent.setup();
    const { fixture } = await visit(`${idea}/consultees`, 'officer');
    await user.click(await screen.findByLabelText('Tenants’ groups'));
    fixture.audiences.setConsultees(
      uuid('c', 10),
      '"0"',
      { audiences: [uuid('9', 1)], organisations: [] },
      fixture.session,
    );
    await user.click(screen.getByRole('button', { name: 'Set as its consultees' }));
    await screen.findByText('Theirs: Voluntary groups');
    await user.click(screen.getByRole('button', { name: 'Set as its consultees' }));
    await screen.findByText('Set. 1 organisation on the list.');
  });

  it('stay as they are once it is open', async () => {
    await visit(`/workspace/consultations/${uuid('c', 2)}/consultees`, 'officer');
    await screen.findByText(/so the list stays as it is/);
    expect(screen.queryByRole('button', { name: 'Set as its consultees' })).toBeNull();
  });
});

describe('who is missing', () => {
  const buses = uuid('c', 2);

  it('is asked on the public page, beside the published list', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit(
      `/consultations/${buses}`,
      undefined,
      ({ audiences, session }) => {
        audiences.setConsultees(buses, '"0"', { audiences: [], organisations: [uuid('a', 4)] }, session);
      },
    );
    await screen.findByText('1 organisation, by name.');
    screen.getByRole('link', { name: 'Irwell Tenants’ Forum' });
    expect(screen.queryByRole('link', { name: /See and answer/ })).toBeNull();
    await expectAccessible(container);
    await user.click(screen.getByRole('link', { name: /Who is missing/ }));
    await user.type(await screen.findByLabelText(/Or a name/), 'Quays Rowing Club');
    await user.click(screen.getByRole('button', { name: 'Suggest it' }));
    await screen.findByRole('link', { name: 'Say why in two characters or more.' });
    await user.type(screen.getByLabelText('Why should it be asked?'), 'It rows there.');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Suggest it' }));
    await screen.findByText(/The lead organisation has been told/);
    expect(fixture.audiences.suggestions.at(-1)).toMatchObject({ name: 'Quays Rowing Club' });
  });

  it('is answered by the lead', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit(`/workspace/consultations/${buses}/suggestions`, 'officer');
    await user.click(await screen.findByText('Answer the suggestion of Quays Angling Club'));
    await user.click(screen.getByLabelText('Decline'));
    await user.type(screen.getByLabelText('Why'), 'The bank is not touched.');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Answer' }));
    await screen.findByText('Answered: Quays Angling Club.');
    await screen.findByText(/Declined on .* The bank is not touched\./);
    expect(fixture.audiences.suggestions[0]?.status).toBe('declined');
  });

  it('is only read by others', async () => {
    await visit(`/workspace/consultations/${buses}/suggestions`, 'cvs');
    await screen.findByText('Suggestions are answered by its lead organisation.');
    expect(screen.queryByText(/Answer the suggestion/)).toBeNull();
  });
});
