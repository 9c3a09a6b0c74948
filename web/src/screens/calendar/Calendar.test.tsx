import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { refuse } from '../../../test/fixture/answers.ts';
import { expectAccessible, visit } from '../../../test/visit.tsx';

describe('the calendar', () => {
  it('shows what is open, coming and answered, and the list by month', async () => {
    const { container } = await visit('/');
    const open = within(await screen.findByRole('region', { name: 'Open now' }));
    await open.findByRole('link', { name: 'Where buses should stop in Ordsall' });
    await screen.findByText(/Closes at the end of .*, in 12 days/, { selector: '#open-now ~ ul *' });
    expect(document.title).toBe('Consultations: have your say – Compact Hub');
    await screen.findByText(/^\d+ consultations: open on or after/);
    await expectAccessible(container);
  });

  it('puts filters into the address bar and says how many and why', async () => {
    const user = userEvent.setup();
    const { fixture } = await visit('/');
    await user.type(await screen.findByLabelText('Words'), 'buses');
    await user.click(screen.getByRole('button', { name: 'Apply filters' }));
    // Shown, and said to those who listen.
    await waitFor(() =>
      expect(screen.getAllByText('1 consultation: with the words “buses”.')).toHaveLength(2),
    );
    expect(location.search).toBe('?q=buses');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Consultations found'));
    expect(fixture.asked.some((each) => each.includes('q=buses') && each.includes('count=true'))).toBe(true);
  });

  it('subscribes to exactly what is filtered', async () => {
    await visit('/?q=buses&status=open&sort=closes-on');
    const links = await screen.findByRole('region', { name: 'Take these dates with you' });
    const address = (name: string) => within(links).getByRole('link', { name }).getAttribute('href');
    expect(address('Subscribe in a calendar app')).toBe(
      'webcal://localhost:3000/api/v1/consultations.ics?q=buses&status=open',
    );
    expect(address('Follow in a feed reader')).toBe('/api/v1/consultations.atom?q=buses&status=open');
    expect(address('Download for a spreadsheet')).toBe(
      '/api/v1/consultations.csv?q=buses&status=open&bom=true',
    );
  });

  it('goes through the list page by page', async () => {
    const user = userEvent.setup();
    await visit('/?from=1900-01-01');
    await user.click(await screen.findByRole('link', { name: 'Show more consultations' }));
    await screen.findByRole('link', { name: 'Back to the beginning of the list' });
    expect(location.search).toContain('cursor=8');
  });

  it('says what the server refuses, and offers the way back', async () => {
    await visit('/?status=nonsense');
    await screen.findByText('There is no state “nonsense”.');
    expect(screen.getAllByRole('link', { name: 'Clear all filters' }).length).toBeGreaterThan(0);
  });

  it('says that the line is down and tries again', async () => {
    const user = userEvent.setup();
    await visit('/?q=buses', undefined, (fixture) =>
      fixture.surprise('GET', /consultations$/, () => Promise.reject(new TypeError('offline'))),
    );
    await screen.findByText(/The service can’t be reached/);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('1 consultation: with the words “buses”.');
    await waitFor(() => expect(screen.queryByText(/can’t be reached/)).toBeNull());
  });

  it('says when to come back where the server is busy', async () => {
    await visit('/?q=buses', undefined, (fixture) =>
      fixture.surprise('GET', /consultations$/, () => {
        const busy = refuse(429, 'too-many', 'Too many requests');
        busy.headers.set('Retry-After', '7');
        return busy;
      }),
    );
    await screen.findByText('Wait 7 seconds before you try again.');
  });
});
