/** Any value of a document in words: lists by semicolons, records by their values; empty where there is nothing. */
export function inWords(value: unknown): string {
  if (value === undefined || value === null) {
    return '';
  }
  if (Array.isArray(value)) {
    return value.map(inWords).join('; ');
  }
  if (typeof value === 'object') {
    return Object.values(value).map(inWords).join(', ');
  }
  return String(value);
}
