import { describe, expect, it } from 'vitest';
import { errorsById, idOf } from './errors.ts';

describe('the refusals of fields', () => {
  it('finds the field that a JSON Pointer means', () => {
    expect(idOf({ pointer: '#/contact/email', code: 'format', detail: '' })).toBe('contact-email');
    expect(idOf({ pointer: '/closesOn', code: 'format', detail: '' })).toBe('closesOn');
    expect(idOf({ parameter: 'status', code: 'unknown', detail: '' })).toBe('status');
  });

  it('shows nobody the codes that programs are told', () => {
    const detail = 'Give one of these: note, experience, expertise.';
    expect(errorsById([{ pointer: '#/kind', code: 'unknown-value', detail }], ['kind'])).toEqual({
      kind: 'Choose one of those offered.',
    });
  });

  it('gives a refusal to the nearest field that there is', () => {
    const errors = [
      { pointer: '#/waysToRespond/0/url', code: 'format', detail: 'Not an address.' },
      { pointer: '#/title', code: 'length', detail: 'Too short.' },
      { pointer: '#/title', code: 'letters', detail: 'No letters.' },
      { pointer: '#/elsewhere', code: 'unknown', detail: 'Not known.' },
    ];
    expect(errorsById(errors, ['title', 'waysToRespond'])).toEqual({
      waysToRespond: 'Not an address.',
      title: 'Too short. No letters.',
      '': 'Not known.',
    });
  });
});
