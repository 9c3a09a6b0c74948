import { describe, expect, it } from 'vitest';
import { safeReturn } from './SignIn.tsx';

describe('where sign-in leads', () => {
  it('is a page of this site', () => {
    expect(safeReturn('/workspace/new')).toBe('/workspace/new');
    expect(safeReturn('/')).toBe('/');
  });

  it('is never another site', () => {
    for (const address of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      'javascript:alert(1)',
      '',
      undefined,
    ]) {
      expect(safeReturn(address)).toBeUndefined();
    }
  });
});
