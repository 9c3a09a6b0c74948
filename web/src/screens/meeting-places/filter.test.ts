import { describe, expect, it } from 'vitest';
import { askedBy, isFiltered, noFilter, placesAt, printAt, readFilter } from './filter.ts';

describe('the filters of meeting places', () => {
  it('are in the address, in one order', () => {
    const filter = readFilter('topic=parks&area=eccles&other=x&area=ordsall');
    expect(placesAt(filter, 'abc')).toBe('/meeting-places?area=eccles&area=ordsall&topic=parks&cursor=abc');
    expect(printAt(filter)).toBe('/meeting-places/print?area=eccles&area=ordsall&topic=parks');
    expect(askedBy(filter)).toEqual({ area: ['eccles', 'ordsall'], topic: ['parks'] });
  });

  it('leave an address without any as it is', () => {
    expect(placesAt(noFilter)).toBe('/meeting-places');
    expect(isFiltered(readFilter('area='))).toBe(false);
  });
});
