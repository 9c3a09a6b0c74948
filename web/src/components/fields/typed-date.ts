import type { Day } from '../../time/days.ts';

/** A date as somebody typed it. */
export interface TypedDate {
  day: string;
  month: string;
  year: string;
}

export const noDate: TypedDate = { day: '', month: '', year: '' };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export function typedDate(day: Day | undefined): TypedDate {
  if (!day) {
    return noDate;
  }
  const [year = '', month = '', date = ''] = day.split('-');
  return { day: date.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}

function monthNumber(month: string): string {
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return named > 0 ? String(named) : month;
}

/**
 * What to send for a typed date; undefined where nothing is typed. A date that can't be is sent as
 * it is, since the server judges dates and says what is wrong with them.
 */
export function dayOf(typed: TypedDate): Day | undefined {
  const [day, month, year] = [typed.day.trim(), typed.month.trim(), typed.year.trim()];
  if (!day && !month && !year) {
    return undefined;
  }
  return `${year}-${monthNumber(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Whether the three fields hold a day of the calendar. */
export function isWhole(typed: TypedDate): boolean {
  const day = dayOf(typed);
  const time = day && /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day ?? ' ');
}
