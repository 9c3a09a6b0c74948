import { describe, expect, it } from 'vitest';
import { encode } from 'uqr';
import { drawn } from './qr.ts';

const address = 'https://consultations.example.org/consultations/0199a1b2-0000-7000-8000-000000000001';

/** The squares that a path fills. */
const squares = (path: string) =>
  new Set(
    [...path.matchAll(/M(\d+) (\d+)h(\d+)v1H(\d+)z/g)].flatMap(([, x, y, width]) =>
      Array.from({ length: Number(width) }, (_, step) => `${Number(x) + step} ${y}`),
    ),
  );

describe('the code for phones', () => {
  it('draws each dark square and no other', () => {
    const { data, size } = encode(address, { ecc: 'M', border: 4 });
    const dark = data.flatMap((row, y) => row.flatMap((is, x) => (is ? [`${x} ${y}`] : [])));
    const { path, size: drawnSize } = drawn(address);
    expect([...squares(path)].sort()).toEqual(dark.sort());
    expect(drawnSize).toBe(size);
  });

  it('leaves the edge empty that readers need', () => {
    const { path, size } = drawn(address);
    for (const square of squares(path)) {
      for (const side of square.split(' ').map(Number)) {
        expect(side).toBeGreaterThanOrEqual(4);
        expect(side).toBeLessThan(size - 4);
      }
    }
  });
});
