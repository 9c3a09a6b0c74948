import { dayOf, isWhole, noDate, type TypedDate } from '../../components/fields/typed-date.ts';
import type { DraftField } from '../../forms/draft-fields.ts';
import type { Typed } from '../../forms/typed.ts';

/** Whether every date is either empty or a day of the calendar: half a date is not worth a refusal. */
export const areWhole = (fields: readonly DraftField[], typed: Typed): boolean =>
  fields
    .filter((field) => field.kind === 'date')
    .map((field) => (typed[field.at] ?? noDate) as TypedDate)
    .every((date) => dayOf(date) === undefined || isWhole(date));
