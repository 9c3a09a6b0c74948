import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { uuid } from '../../../test/fixture/data.ts';
import { expectAccessible, visit } from '../../../test/visit.tsx';

describe('decisions that organisations were told of', () => {
  it('are listed for everybody, with the day of action', async () => {
    const { container } = await visit('/notices');
    const link = await screen.findByRole('link', { name: 'The library moves' });
    expect(link.getAttribute('href')).toBe(`/notices/${uuid('8', 2)}`);
    screen.getByText(/Requires action from .*1 February 2027/);
    screen.getByText('Sooner than the Code asks: The lease ends');
    screen.getByRole('link', { name: 'A bridge closes' });
    await expectAccessible(container);
  });

  it('can be one organisation’s alone', async () => {
    await visit(`/notices?organisation=${uuid('a', 1)}`);
    await screen.findByRole('link', { name: 'The library moves' });
    expect(screen.queryByText('A bridge closes')).toBeNull();
    expect(screen.getByRole('link', { name: /what all organisations told/ }).getAttribute('href')).toBe(
      '/notices',
    );
  });

  it('have a page each', async () => {
    const { container } = await visit(`/notices/${uuid('8', 2)}`);
    await screen.findByRole('heading', { level: 1, name: 'The library moves' });
    screen.getByText('Monday 1 February 2027');
    screen.getByText('The lease ends');
    await screen.findByText('Housing');
    await expectAccessible(container);
  });

  it('are not there where nobody was told', async () => {
    await visit(`/notices/${uuid('8', 9)}`);
    await screen.findByRole('heading', { name: /not found|nothing here/i });
  });

  it('stand on the page of who told of them', async () => {
    await visit(`/organisations/${uuid('a', 1)}`);
    const heading = await screen.findByRole('heading', { name: 'Decisions that it told of' });
    const section = within(heading.closest('section') as HTMLElement);
    section.getByRole('link', { name: 'The library moves' });
    expect(section.queryByText('A bridge closes')).toBeNull();
    expect(section.getByRole('link', { name: 'All that it told of' }).getAttribute('href')).toBe(
      `/notices?organisation=${uuid('a', 1)}`,
    );
  });
});
