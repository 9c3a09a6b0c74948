import { daysFrom, ZONE, type Day } from './days.ts';

const formatter = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, ...options });

const long = formatter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const short = formatter({ day: 'numeric', month: 'short', year: 'numeric' });
const month = formatter({ month: 'long', year: 'numeric' });
const monthName = formatter({ month: 'short' });
const moment = formatter({
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
});

/** Noon keeps a whole day the same day in London in summer and in winter. */
const noon = (day: Day): Date => new Date(`${day}T12:00:00Z`);

/** "Thursday 21 January 2027" */
export const dayInFull = (day: Day): string => long.format(noon(day)).replace(',', '');

/** "21 Jan 2027", for tables and bars. */
export const dayInShort = (day: Day): string => short.format(noon(day));

/** "January 2027" */
export const monthInFull = (yearAndMonth: string): string => month.format(noon(`${yearAndMonth}-01`));

/** "Jan" */
export const monthInShort = (yearAndMonth: string): string => monthName.format(noon(`${yearAndMonth}-01`));

/** "21 January 2027 at 3:05 pm", London time. */
export const momentInFull = (instant: string): string => moment.format(new Date(instant));

export const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;

/** "today", "tomorrow", "in 12 days", "yesterday", "12 days ago" */
export function distance(from: Day, to: Day): string {
  const days = daysFrom(from, to);
  switch (days) {
    case 0:
      return 'today';
    case 1:
      return 'tomorrow';
    case -1:
      return 'yesterday';
    default:
      return days > 0 ? `in ${count(days, 'day', 'days')}` : `${count(-days, 'day', 'days')} ago`;
  }
}
