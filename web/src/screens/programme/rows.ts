import type { ConsultationSummary } from '../../api/contract.ts';
import { daysFrom } from '../../time/days.ts';
import { count, dayInFull } from '../../time/format.ts';
import { text } from './text.ts';
import { barOf, type Bar, type Year } from './year.ts';

export interface Group {
  id: string;
  name: string;
  items: ConsultationSummary[];
}

/** One group for each lead organisation, in the order in which the server gives them. */
export function byLead(items: readonly ConsultationSummary[]): Group[] {
  const groups = new Map<string, Group>();
  for (const item of items) {
    const group = groups.get(item.lead.id) ?? { ...item.lead, items: [] };
    group.items.push(item);
    groups.set(item.lead.id, group);
  }
  return [...groups.values()];
}

export const isFirm = (item: ConsultationSummary): boolean => item.opensFirm && item.closesFirm;

export type BarKind = 'firm' | 'anticipated' | 'withdrawn';

export function kindOf(item: ConsultationSummary): BarKind {
  if (item.status === 'withdrawn') {
    return 'withdrawn';
  }
  return isFirm(item) ? 'firm' : 'anticipated';
}

/** A consultation's bar; one without a known closing day runs on to the edge. */
export const placeOf = (item: ConsultationSummary, year: Year): Bar =>
  barOf(year, item.opensOn ?? year.from, item.closesOn ?? year.to);

/** What the bar shows, in words. */
export function barInWords(item: ConsultationSummary): string {
  const opens = item.opensOn ? dayInFull(item.opensOn) : text.unknown;
  const closes = item.closesOn ? dayInFull(item.closesOn) : text.unknown;
  return text.bar(opens, closes, kindOf(item));
}

/** How long it is open, the closing day included. */
export const lengthOf = (item: ConsultationSummary): string =>
  item.opensOn && item.closesOn ? count(daysFrom(item.opensOn, item.closesOn), 'day', 'days') : text.unknown;
