import { screen } from '@testing-library/preact';
import { describe, it } from 'vitest';
import { expectAccessible, visit } from '../../../test/visit.tsx';

describe('pages of prose', () => {
  it.each([
    ['/developers', 'For developers'],
    ['/accessibility', 'Accessibility'],
    ['/privacy', 'Privacy and cookies'],
    ['/contact', 'Contact, other formats and languages'],
    ['/nowhere', 'Page not found'],
    ['/codes/salford/deeper', 'Page not found'],
  ])('%s', async (address, heading) => {
    const { container } = await visit(address);
    await screen.findByRole('heading', { level: 1, name: heading });
    await expectAccessible(container);
  });
});

describe('privacy', () => {
  it('tells what is held on people, why and how long', async () => {
    const { container } = await visit('/privacy');
    await screen.findByText('Accounts', { selector: 'summary *' });
    screen.getByText('Until an administrator erases it.');
    screen.getByText('Legitimate interests (Article 6(1)(f))');
    await expectAccessible(container);
  });
});
