import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { uuid } from '../../../test/fixture/data.ts';
import { expectAccessible, visit } from '../../../test/visit.tsx';

describe('what is kept beside an entry', () => {
  it('has a log of where contacts’ details went, and lines are added to it', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit(
      '/my-organisation/entry/disclosures',
      'officer',
      (prepared) => {
        prepared.upkeep.contacts = [
          {
            id: uuid('9', 1),
            organisation: { id: uuid('a', 1), name: 'Salford City Council' },
            purposes: ['complaints'],
            name: 'Wren Oxenthorpe',
            consent: { sharing: 'partners', givenOn: '2026-01-05', givenHow: 'On the joining form' },
            state: 'current',
            version: 0,
            mayChange: true,
          },
        ];
      },
    );
    await screen.findByText('Nothing was copied, erased or passed on yet.');
    await user.click(screen.getByText('Record that a contact was passed on'));
    await user.click(await screen.findByLabelText('Somebody else'));
    await user.type(screen.getByLabelText('Who it was'), 'The county court');
    await user.click(screen.getByLabelText('The law requires it'));
    await user.click(screen.getByRole('button', { name: 'Record it' }));
    await screen.findByRole('link', { name: /Say why in 5 to 500 characters/ });
    await expectAccessible(container);
    await user.type(screen.getByLabelText('Why'), 'By order of 2 March');
    await user.click(screen.getByRole('button', { name: 'Record it' }));
    await screen.findByText('It is in the log.');
    await screen.findByText('Passed on: the law requires it');
    expect(fixture.upkeep.disclosures[0]).toMatchObject({
      toName: 'The county court',
      contact: uuid('9', 1),
    });
    await expectAccessible(container);
  });

  it('has a log that leads to a consultation that the reader may see', async () => {
    const { container } = await visit('/my-organisation/entry/disclosures', 'officer', (prepared) => {
      prepared.upkeep.disclosures = [
        {
          id: uuid('e', 1),
          contact: uuid('9', 1),
          kind: 'passed-on',
          ground: 'consent',
          why: 'To write to it about a consultation',
          consultation: { id: uuid('c', 1), title: 'Trams to the quays' },
          at: '2026-11-25T09:00:00Z',
        },
      ];
    });
    const link = await screen.findByRole('link', { name: 'Trams to the quays' });
    expect(link.getAttribute('href')).toBe(`/consultations/${uuid('c', 1)}`);
    screen.getByText('To write to it about a consultation');
    await expectAccessible(container);
  });

  it('has contacts, which are added, changed, and deleted as consent is withdrawn', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit('/my-organisation/entry/contacts', 'officer');
    await user.click(await screen.findByRole('link', { name: 'Add a contact' }));
    await user.click(await screen.findByLabelText('Consultations'));
    await user.type(screen.getByLabelText('Name'), 'R. Walker');
    await user.type(screen.getByLabelText('Telephone', { selector: 'input[type=tel]' }), '0161 496 0000');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const link = await screen.findByRole('link', { name: /Say with whom it may be shared\.$/ });
    expect(link.getAttribute('href')).toBe('#consent-sharing');
    await expectAccessible(container);
    await user.click(screen.getByLabelText('Everybody'));
    await user.type(screen.getByLabelText('Day'), '2');
    await user.type(screen.getByLabelText('Month'), '3');
    await user.type(screen.getByLabelText('Year'), '2026');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('The contact is saved.');
    await user.click(await screen.findByRole('link', { name: 'Change the contact R. Walker' }));
    await user.type(await screen.findByLabelText('What they are in the organisation'), 'Chair');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await user.click(await screen.findByRole('link', { name: 'Change the contact R. Walker, Chair' }));
    await user.click(await screen.findByRole('button', { name: 'Withdraw consent' }));
    await screen.findByText('Consent is withdrawn and the details are deleted.');
    await waitFor(() => expect(screen.queryByText(/R\. Walker/)).toBeNull());
    expect(fixture.upkeep.contacts[0]).not.toHaveProperty('telephone');
    await expectAccessible(container);
  });

  it('has how the organisation wishes to be written to', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit('/my-organisation/entry/preferences', 'officer');
    await user.click(await screen.findByLabelText('Easy read'));
    await user.click(screen.getByLabelText('Involving'));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('How to write to you is saved.');
    expect(fixture.upkeep.preferences).toMatchObject({
      receiving: { format: 'easy-read' },
      participation: 'involving',
    });
    await expectAccessible(container);
  });

  it('has signing up to the Compact, and taking it back', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit('/my-organisation/entry/compact', 'officer');
    await user.click(await screen.findByRole('button', { name: 'Sign up' }));
    await screen.findByRole('link', { name: /: Say what whoever signed is\.$/ });
    await expectAccessible(container);
    await user.type(screen.getByLabelText('What whoever signed is in the organisation'), 'Chair');
    await user.click(screen.getByRole('button', { name: 'Sign up' }));
    await screen.findByText(/You have signed up/);
    expect(fixture.register.entries[0]?.compact.state).toBe('applied');
    await user.click(screen.getByRole('link', { name: 'The Compact' }));
    await user.click(await screen.findByRole('button', { name: 'Take the sign-up back' }));
    await screen.findByText('It is withdrawn.');
  });

  it('has corrections that partners propose, take back, and keepers settle', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit(`/organisations/${uuid('a', 4)}`, 'officer');
    await user.click(await screen.findByRole('link', { name: /Propose a correction/ }));
    await user.selectOptions(await screen.findByLabelText('Which part is not right?'), 'postcode');
    const value = screen.getByLabelText<HTMLInputElement>('Postcode');
    expect(value.value).toBe('M5 4XX');
    await user.clear(value);
    await user.type(value, 'M6 5FW');
    await user.click(screen.getByRole('button', { name: 'Propose it' }));
    await screen.findByRole('link', { name: 'How do you know? Say how it is known.' });
    await expectAccessible(container);
    await user.type(screen.getByLabelText('How do you know?'), 'Their newsletter says so.');
    await user.click(screen.getByRole('button', { name: 'Propose it' }));
    await screen.findByText(/The correction is proposed/);
    expect(fixture.upkeep.corrections[0]).toMatchObject({ field: 'postcode', value: 'M6 5FW' });
    await user.click(await screen.findByRole('button', { name: 'Take back the correction of: Postcode' }));
    await screen.findByText('The correction is taken back.');
    await expectAccessible(container);
  });

  it('shows what partners proposed to those who keep the entry', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit(
      '/my-organisation/entry/corrections',
      'officer',
      ({ upkeep }) => {
        upkeep.corrections = [
          {
            id: uuid('8', 1),
            field: 'postcode',
            value: 'M6 5FW',
            reason: 'Their newsletter says so.',
            state: 'proposed',
            proposedBy: { id: uuid('a', 2), name: 'NHS Salford' },
            proposedOn: '2026-11-02',
          },
        ];
      },
    );
    await screen.findByText('Their newsletter says so.');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Accept the correction of: Postcode' }));
    await screen.findByText('Postcode: the entry now says what was proposed.');
    expect(fixture.upkeep.corrections[0]?.state).toBe('accepted');
  });
});

describe('adding an organisation', () => {
  it('puts it into the register at once, and asks where it seems to be there', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit('/organisations', 'officer');
    await user.click(await screen.findByRole('link', { name: 'Add an organisation' }));
    await user.type(await screen.findByLabelText('Name'), 'NHS Salford');
    await user.click(screen.getByRole('button', { name: 'Add it' }));
    await screen.findByRole('link', { name: /^NHS Salford is in the register/ });
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: /It is another organisation/ }));
    await screen.findByRole('heading', { level: 1, name: /NHS Salford/ });
    expect(fixture.register.entries.filter((each) => each.entry.name === 'NHS Salford')).toHaveLength(2);
  });

  it('is for officers and the register’s keepers; others ask', async () => {
    const { container } = await visit('/organisations/add');
    const link = await screen.findByRole('link', { name: 'Ask that an organisation be entered' });
    expect(link.getAttribute('href')).toBe('/organisations/join');
    await expectAccessible(container);
  });
});

describe('joining', () => {
  it('asks a stranger little, says what is missing, and what happens next', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit('/organisations');
    await user.click(await screen.findByRole('link', { name: /Ask that it be entered/ }));
    await screen.findByRole('heading', { name: 'What happens next' });
    await user.type(await screen.findByLabelText('Your email address'), 'me@walk.example');
    await user.click(screen.getByRole('button', { name: 'Ask' }));
    const link = await screen.findByRole('link', { name: 'Name: Say what it is called.' });
    expect(link.getAttribute('href')).toBe('#entry-name');
    await expectAccessible(container);
    await user.type(screen.getByLabelText('Name'), 'Ordsall Walkers');
    await user.click(screen.getByRole('button', { name: 'Ask' }));
    await screen.findByText('On Wednesday 25 November 2026 you asked that Ordsall Walkers be entered.');
    expect(fixture.upkeep.requests.at(-1)?.entry).toEqual({ name: 'Ordsall Walkers' });
    await expectAccessible(container);
  });
});
