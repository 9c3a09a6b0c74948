import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { expectAccessible, visit } from '../../../test/visit.tsx';

describe('the Codes', () => {
  it('tells those kept here from those of other places', async () => {
    const { container } = await visit('/codes');
    await screen.findByRole('heading', { name: 'Kept here' });
    expect(screen.getByRole('heading', { name: 'Codes of other places' })).toBeTruthy();
    await expectAccessible(container);
  });

  it('shows each clause with its number, whom it binds and how it is checked', async () => {
    const { container } = await visit('/codes/salford#salford.4a');
    await screen.findByText('A consultation is open for at least twelve weeks.');
    expect(screen.getByText('Binds public bodies.', { exact: false })).toBeTruthy();
    expect(screen.getByText('People answer for it')).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.id).toBe('salford.4a'));
    await expectAccessible(container);
  });

  it('is not found where there is no such Code', async () => {
    await visit('/codes/nowhere');
    await screen.findByRole('heading', { level: 1, name: 'Page not found' });
  });
});
