import { dayInFull } from '../time/format.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Any value of a document in words: lists by semicolons, records by their values; empty where there is nothing. */
export function inWords(value: unknown): string {
  if (value === undefined || value === null) {
    return '';
  }
  if (typeof value === 'boolean') {
    return value ? 'Yes' : 'No';
  }
  if (Array.isArray(value)) {
    return value.map(inWords).join('; ');
  }
  if (typeof value === 'object') {
    return Object.values(value).map(inWords).join(', ');
  }
  return typeof value === 'string' && DAY.test(value) ? dayInFull(value) : String(value);
}
