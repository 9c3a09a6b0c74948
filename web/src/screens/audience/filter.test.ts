import { describe, expect, it } from 'vitest';
import { noSearch } from '../organisations/search.ts';
import { filterOf, previewOf, searchOf } from './filter.ts';
import { loadsOf } from './loads.ts';

describe('the filter of an audience', () => {
  it('goes from the panel of the register to the contract and back', () => {
    const search = {
      ...noSearch,
      q: ' carers ',
      sector: ['voluntary'],
      area: ['eccles'],
      compact: ['signed'],
    };
    const filter = filterOf(search);
    expect(filter).toEqual({
      words: 'carers',
      sectors: ['voluntary'],
      areas: ['eccles'],
      compact: ['signed'],
    });
    expect(searchOf(filter)).toEqual({ ...search, q: 'carers' });
  });

  it('finds no closed organisation unless that is asked for, as the server does', () => {
    expect(previewOf(noSearch, 10)).toMatchObject({ standing: ['active', 'dormant'], limit: 10 });
    expect(previewOf({ ...noSearch, standing: ['closed'] }, 10)).toMatchObject({ standing: ['closed'] });
  });
});

describe('who is asked often', () => {
  const one = { id: '1', name: 'One' };
  const two = { id: '2', name: 'Two' };
  const asked = { consultation: { id: '3', title: 'Three' }, lead: one };

  it('is named once, those asked most first', () => {
    const audience = { moreThan: 1, askedFrom: '2026-01-01', askedTo: '2027-01-01' };
    const found = loadsOf(
      [
        { ...audience, items: [{ organisation: one, timesAsked: 2 }] },
        { ...audience, items: [{ organisation: one, timesAsked: 2 }] },
      ],
      [
        { organisation: two, past: [asked, asked], coming: [asked] },
        { organisation: { id: '4', name: 'Four' }, past: [asked], coming: [] },
      ],
    );
    expect(found.often).toEqual([
      { organisation: two, timesAsked: 3 },
      { organisation: one, timesAsked: 2 },
    ]);
  });
});
