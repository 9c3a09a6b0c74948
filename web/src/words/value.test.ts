import { describe, expect, it } from 'vitest';
import { inWords } from './value.ts';

describe('a value in words', () => {
  it.each([
    [undefined, ''],
    [null, ''],
    [false, 'No'],
    [true, 'Yes'],
    [7, '7'],
    ['2028-02-29', 'Tuesday 29 February 2028'],
    ['2028', '2028'],
    [['a', 'b'], 'a; b'],
    [{ name: 'Wren', on: '2026-12-10' }, 'Wren, Thursday 10 December 2026'],
  ])('%j is %s', (value, words) => {
    expect(inWords(value)).toBe(words);
  });
});
