import type { PublicField } from '../../../api/contract.ts';
import type { DraftField } from '../../../forms/draft-fields.ts';
import { allFields } from '../sections.ts';

const rootOf = (field: DraftField): string => field.at.split('.')[0] ?? '';

/** Fields that everybody sees, in the order of the entry's parts; what it confides to partners and keepers is not among them. */
const CONFIDED = ['capacity', 'partnerProfile', 'comingChange'];

export const publicFields: readonly PublicField[] = [...new Set(allFields.map(rootOf))].filter(
  (each): each is PublicField => !CONFIDED.includes(each),
);

/** The questions about one field, as a correction holds its answer: `value`, or parts of it. */
export const fieldsOf = (field: PublicField): DraftField[] =>
  allFields
    .filter((each) => rootOf(each) === field)
    .map((each) => ({ ...each, at: each.at.replace(field, 'value') }));
