import { describe, expect, it } from 'vitest';
import { safeAddress } from './address.ts';

describe('an address that somebody typed', () => {
  it('is followed where it leads to a website', () => {
    expect(safeAddress('https://body.example/respond')).toBe('https://body.example/respond');
    expect(safeAddress('http://body.example')).toBe('http://body.example');
  });

  it('is never followed where it would run or read something', () => {
    for (const address of [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'data:text/html,x',
      'file:///etc',
      'respond',
      '',
      undefined,
    ]) {
      expect(safeAddress(address)).toBeUndefined();
    }
  });
});
