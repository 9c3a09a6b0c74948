import { describe, expect, it } from 'vitest';
import type { RegisterCoverage, RegisterRow } from '../../../api/contract.ts';
import { askedFor, bodiesFor, gapsOf, gatewaysTo } from './missed.ts';

const row = (id: string, registered: number, seldomHeard?: boolean): RegisterRow => ({
  id,
  name: id,
  registered,
  supported: 0,
  seldomHeard,
});

const coverage: RegisterCoverage = {
  registered: 3,
  supported: 0,
  sectors: [row('private', 0)],
  kinds: [],
  unstated: { kinds: 0, areas: 0, communities: 0 },
  unreached: [],
  areas: [row('eccles', 2), row('ordsall', 0)],
  communities: [row('tenants', 0), row('carers', 0, true), row('young-people', 1, true)],
};

describe('gaps of the register', () => {
  it('are wards and communities that nobody has, the seldom heard first', () => {
    expect(gapsOf(coverage).map(({ dimension, row: { id } }) => `${dimension} ${id}`)).toEqual([
      'community carers',
      'community tenants',
      'area ordsall',
    ]);
    expect(askedFor(gapsOf(coverage))).toEqual({ area: ['ordsall'], community: ['carers', 'tenants'] });
  });

  it('each have the bodies that name them, and no others', () => {
    const [carers, , ordsall] = gapsOf(coverage);
    const one = { organisation: { id: '1', name: 'One' }, topics: [], areas: ['ordsall'], communities: [] };
    const other = {
      organisation: { id: '2', name: 'Other' },
      topics: [],
      areas: [],
      communities: ['carers'],
    };
    expect(carers && bodiesFor(carers, [one, other])).toEqual([other.organisation]);
    expect(ordsall && bodiesFor(ordsall, [one, other])).toEqual([one.organisation]);
  });

  it('that are communities have the gateways to them, and wards have none', () => {
    const [carers, tenants, ordsall] = gapsOf(coverage);
    const open = { organisation: { id: '3', name: 'Open' }, communities: ['carers', 'ordsall'] };
    expect(carers && gatewaysTo(carers, [open])).toEqual([open.organisation]);
    expect(tenants && gatewaysTo(tenants, [open])).toEqual([]);
    expect(ordsall && gatewaysTo(ordsall, [open])).toEqual([]);
  });
});
