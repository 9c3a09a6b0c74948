import { count } from '../../time/format.ts';
import type { BarKind } from './rows.ts';
import type { Year } from './year.ts';

const kinds: Record<BarKind, string> = {
  firm: 'firm dates',
  anticipated: 'anticipated dates',
  withdrawn: 'withdrawn',
};

export const text = {
  heading: 'The year’s programme',
  lead: 'Every consultation of a year, by the organisation that leads it: when it opens, when it closes, and how they overlap.',
  byMonth: 'See the list by month',
  choose: 'Choose the year',
  kind: 'Year',
  kinds: {
    financial: 'Financial year, April to March',
    calendar: 'Calendar year, January to December',
  },
  yearName: (year: Year) =>
    year.kind === 'financial' ? `April ${year.begins} to March ${year.begins + 1}` : `${year.begins}`,
  before: (name: string) => `Earlier: ${name}`,
  after: (name: string) => `Later: ${name}`,
  waiting: 'Fetching the programme …',
  timeline: 'Timeline',
  table: 'The same as a table',
  tableFirst: 'Table',
  summary: (total: number, leads: number, anticipated: number) =>
    `${count(total, 'consultation', 'consultations')} led by ${count(leads, 'organisation', 'organisations')}${
      anticipated > 0 ? `, ${anticipated} of them with dates that are not firm yet` : ''
    }.`,
  nothing:
    'No consultation falls in this year. Announced consultations appear here as soon as they have an opening day.',
  key: 'Key',
  firm: 'Firm dates',
  anticipated: 'Anticipated dates, which may move',
  today: 'Today',
  holiday: 'Bank holiday',
  busy: 'Busy time, such as school holidays',
  withdrawn: 'Withdrawn',
  bar: (opens: string, closes: string, kind: BarKind) => `${opens} to ${closes}, ${kinds[kind]}`,
  unknown: 'not yet known',
  columns: {
    title: 'Consultation',
    lead: 'Led by',
    opens: 'Opens',
    closes: 'Closes',
    length: 'Length',
    status: 'State',
  },
  about: 'about',
  days: 'Bank holidays and busy times in this year',
};
