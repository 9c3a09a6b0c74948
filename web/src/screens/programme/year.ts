import { dayNumber, daysFrom, monthOf, plusDays, type Day } from '../../time/days.ts';

/** Councils plan by the financial year, 1 April to 31 March; others by the calendar year. */
export type YearKind = 'calendar' | 'financial';

export interface Year {
  kind: YearKind;
  /** The year in which it begins. */
  begins: number;
  from: Day;
  to: Day;
}

export function yearOf(kind: YearKind, begins: number): Year {
  return kind === 'financial'
    ? { kind, begins, from: `${begins}-04-01`, to: `${begins + 1}-03-31` }
    : { kind, begins, from: `${begins}-01-01`, to: `${begins}-12-31` };
}

/** The year of a kind that a day falls in. */
export function yearAround(kind: YearKind, day: Day): Year {
  const calendarYear = Number(day.slice(0, 4));
  const before = kind === 'financial' && day.slice(5) < '04-01';
  return yearOf(kind, before ? calendarYear - 1 : calendarYear);
}

const EARLIEST = 1970;
const LATEST = 2200;

/** The year that the address bar asks for; this one where it asks for none that can be. */
export function readYear(query: { kind?: string; year?: string }, today: Day): Year {
  const kind: YearKind = query.kind === 'calendar' ? 'calendar' : 'financial';
  const begins = Number(query.year || Number.NaN);
  return Number.isInteger(begins) && begins >= EARLIEST && begins <= LATEST
    ? yearOf(kind, begins)
    : yearAround(kind, today);
}

export interface Bar {
  /** Hundredths of the year's width. */
  x: number;
  width: number;
}

const clamp = (number: number, least: number, most: number) => Math.min(Math.max(number, least), most);

/** Where a period lies in the year, its last day included; periods go off the edges they cross. */
export function barOf(year: Year, from: Day, to: Day): Bar {
  const length = daysFrom(year.from, year.to) + 1;
  const start = clamp(daysFrom(year.from, from), 0, length);
  const end = clamp(daysFrom(year.from, to) + 1, start, length);
  return { x: hundredths(start / length), width: hundredths((end - start) / length) };
}

const hundredths = (share: number): number => Math.round(share * 100_000) / 1000;

export interface MonthColumn extends Bar {
  month: string;
}

/** The twelve months of the year, each with its place. */
export function monthsOf(year: Year): MonthColumn[] {
  const months: MonthColumn[] = [];
  for (let day = year.from; dayNumber(day) <= dayNumber(year.to);) {
    const month = monthOf(day);
    const next = monthOf(plusDays(`${month}-28`, 4));
    months.push({ month, ...barOf(year, day, plusDays(`${next}-01`, -1)) });
    day = `${next}-01`;
  }
  return months;
}
