import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { uuid } from '../../../test/fixture/data.ts';
import { expectAccessible, visit } from '../../../test/visit.tsx';

describe('organisations', () => {
  it('are found by name', async () => {
    const user = userEvent.setup();
    const { container } = await visit('/organisations');
    await screen.findByRole('link', { name: 'NHS Salford' });
    await user.type(screen.getByLabelText('Name'), 'tenants');
    await user.click(screen.getByRole('button', { name: 'Find' }));
    await screen.findByText('1 organisation, by name.');
    expect(location.search).toBe('?q=tenants');
    await waitFor(() => expect(screen.queryByRole('link', { name: 'NHS Salford' })).toBeNull());
    await expectAccessible(container);
  });

  it('show what they consult on', async () => {
    const { container } = await visit(`/organisations/${uuid('a', 2)}`);
    await screen.findByRole('link', { name: 'How carers are heard by the NHS' });
    expect(screen.getByText('Public body')).toBeTruthy();
    await expectAccessible(container);
  });
});
