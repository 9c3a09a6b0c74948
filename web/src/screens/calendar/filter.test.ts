import { describe, expect, it } from 'vitest';
import { feedQuery, isFiltered, listQuery, noFilter, readFilter, writeFilter } from './filter.ts';

const address = 'q=hostel&status=open&status=planned&topic=housing&from=2026-11-01&sort=-closes-on';

describe('the calendar’s filter', () => {
  it('is read from the address bar and written back the same', () => {
    expect(writeFilter(readFilter(address))).toBe(address);
  });

  it('writes nothing where nothing is filtered', () => {
    expect(writeFilter(noFilter)).toBe('');
    expect(writeFilter(readFilter('?q=&status='))).toBe('');
  });

  it('asks for exactly what it says', () => {
    expect(listQuery(readFilter(address), '2026-11-23', 'abc')).toEqual({
      q: 'hostel',
      status: ['open', 'planned'],
      topic: ['housing'],
      from: '2026-11-01',
      sort: '-closes-on',
      cursor: 'abc',
      count: true,
      organisation: undefined,
      audience: undefined,
      area: undefined,
      to: undefined,
    });
  });

  it('begins with this month where nothing is filtered, and with the beginning where something is', () => {
    expect(listQuery(noFilter, '2026-11-23').from).toBe('2026-11-01');
    expect(listQuery(readFilter('q=hostel'), '2026-11-23').from).toBeUndefined();
  });

  it('passes unknown values on for the server to refuse', () => {
    expect(listQuery(readFilter('status=nonsense'), '2026-11-23').status).toEqual(['nonsense']);
  });

  it('gives subscriptions the filters but not the order', () => {
    expect(feedQuery(readFilter(address))).toBe(
      'q=hostel&status=open&status=planned&topic=housing&from=2026-11-01',
    );
    expect(isFiltered(readFilter('sort=-closes-on'))).toBe(false);
  });
});
