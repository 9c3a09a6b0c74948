import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { uuid } from '../../../test/fixture/data.ts';
import { expectAccessible, visit } from '../../../test/visit.tsx';

const ALL = '/workspace/approach-requests';
const one = `${ALL}/${uuid('7', 1)}`;

describe('questions about whom to approach', () => {
  it('are listed with what is awaited, by state', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit(ALL, 'cvs');
    const link = await screen.findByRole('link', { name: 'Who reaches young carers?' });
    expect(link.getAttribute('href')).toBe(one);
    expect(screen.getByText('Yours is awaited')).toBeTruthy();
    await expectAccessible(container);
    await user.click(screen.getByRole('link', { name: 'Closed' }));
    await screen.findByText(/has asked nothing and was asked nothing/);
    expect(fixture.asked).toContainEqual(expect.stringMatching(/approach-requests\?state=closed/));
  });

  it('are asked of organisations, with what a consultation brought', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit(
      `${ALL}/new?community=carers&area=eccles&area=salford`,
      'officer',
    );
    await screen.findByText('Communities (1 chosen)');
    await screen.findByText('Areas (2 chosen)');
    await user.click(screen.getByRole('button', { name: 'Ask them' }));
    await screen.findByRole('link', { name: /at least 10 characters/ });
    await screen.findByRole('link', { name: /Give at least 1/ });
    await expectAccessible(container);
    await user.type(screen.getByLabelText(/Whom do you want to reach/), 'Who reaches older carers?');
    await user.click(screen.getByRole('button', { name: 'Search' }));
    await user.click((await screen.findAllByRole('button', { name: /NHS Salford/ }))[0] as HTMLElement);
    await user.click(screen.getByRole('button', { name: 'Ask them' }));
    await screen.findByText('Who reaches older carers?');
    expect(fixture.approaches.requests[0]).toMatchObject({
      communities: ['carers'],
      areas: ['eccles', 'salford'],
    });
  });

  it('are answered by those who were asked, who may change it', async () => {
    const user = userEvent.setup();
    const { container, fixture } = await visit(one, 'cvs');
    await user.type(await screen.findByLabelText('What you advise'), 'Ask the group in Eccles.');
    await user.click(screen.getByRole('button', { name: 'Send it' }));
    await screen.findByText('They read what you advise.');
    await screen.findByRole('button', { name: 'Send it anew' });
    await expectAccessible(container);
    expect(fixture.approaches.requests[0]?.asked[0]?.advice?.text).toBe('Ask the group in Eccles.');
  });

  it('are closed by whoever asked, with what came of it', async () => {
    const user = userEvent.setup();
    const { container } = await visit(one, 'officer');
    expect(screen.queryByLabelText('What you advise')).toBeNull();
    await user.click(await screen.findByText('Close it and say what came of it'));
    await user.type(screen.getByLabelText('What came of the advice'), 'We met them.');
    await user.click(screen.getByRole('button', { name: 'Close it' }));
    await screen.findByText('We met them.');
    expect(screen.queryByText('Close it and say what came of it')).toBeNull();
    await expectAccessible(container);
  });
});
