import { describe, expect, it } from 'vitest';
import { easyWords } from './easy-words.ts';
import { firstPassword } from './first-password.ts';

describe('a first password', () => {
  it('is made of as many words as a byte has values, so that each is as likely', () => {
    expect(easyWords).toHaveLength(256);
    expect(new Set(easyWords).size).toBe(256);
    expect(easyWords.every((word) => /^[a-z]{3,8}$/.test(word))).toBe(true);
  });

  it('is five of them, long enough for the rule, and another each time', () => {
    const made = firstPassword();
    expect(made.split('-').every((word) => easyWords.includes(word))).toBe(true);
    expect(made.split('-')).toHaveLength(5);
    expect(made.length).toBeGreaterThanOrEqual(12);
    expect(firstPassword()).not.toBe(made);
  });
});
