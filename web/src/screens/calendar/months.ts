import type { ConsultationSummary } from '../../api/contract.ts';
import { monthOf, type Day } from '../../time/days.ts';
import { monthInFull } from '../../time/format.ts';
import { text } from './text.ts';

export interface Month {
  heading: string;
  items: ConsultationSummary[];
}

type DayField = 'opensOn' | 'closesOn';

/** Which day the list is sorted by decides which month an entry stands in. */
export function sortedBy(sort: string): DayField | undefined {
  switch (sort) {
    case '':
    case 'opens-on':
    case '-opens-on':
      return 'opensOn';
    case 'closes-on':
    case '-closes-on':
      return 'closesOn';
    default:
      return undefined;
  }
}

/**
 * Groups a list that is already in order. Entries that opened before `from` are under way, and
 * stand together, so that the list does not begin with months long gone. Those without the day come last: the server
 * puts one that was brought in without it where it was first seen, which would cut a month in two.
 */
export function byMonth(items: readonly ConsultationSummary[], field: DayField, from?: Day): Month[] {
  const months: Month[] = [];
  const dated = items.filter((item) => item[field]);
  const others = items.filter((item) => !item[field]);
  for (const item of [...dated, ...others]) {
    const heading = headingOf(item[field], field, from);
    const last = months.at(-1);
    if (last?.heading === heading) {
      last.items.push(item);
    } else {
      months.push({ heading, items: [item] });
    }
  }
  return months;
}

function headingOf(day: Day | undefined, field: DayField, from: Day | undefined): string {
  if (!day) {
    return field === 'opensOn' ? text.openingUnknown : text.closingUnknown;
  }
  if (field === 'opensOn' && from && day < from) {
    return text.underWay(from);
  }
  const month = monthInFull(monthOf(day));
  return field === 'opensOn' ? text.opensIn(month) : text.closesIn(month);
}
