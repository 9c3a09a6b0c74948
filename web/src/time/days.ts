/** Whole days in Europe/London, as the contract writes them: `2027-01-21`. */
export type Day = string;

export const ZONE = 'Europe/London';
const DAY_MS = 86_400_000;

const isoParts = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day that it is in London now, wherever the reader's clock is set. */
export function today(now: Date = new Date()): Day {
  const part = (type: string) => isoParts.formatToParts(now).find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

export const dayNumber = (day: Day): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);

export const fromDayNumber = (number: number): Day => new Date(number * DAY_MS).toISOString().slice(0, 10);

/** Days from one day to another; negative where the second is earlier. */
export const daysFrom = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

export const plusDays = (day: Day, count: number): Day => fromDayNumber(dayNumber(day) + count);

export const monthOf = (day: Day): string => day.slice(0, 7);

export const firstOfMonth = (day: Day): Day => `${monthOf(day)}-01`;
