import { dayOf, noDate, typedDate, type TypedDate } from '../components/fields/typed-date.ts';
import { idAt, type DraftField } from './draft-fields.ts';

/** What stands in a form: the draft as somebody types it, by the field's place in it. */
export type TypedValue = string | boolean | TypedDate | string[] | Typed[];
export interface Typed {
  [at: string]: TypedValue;
}

type Json = Record<string, unknown>;

function get(source: Json, at: string): unknown {
  return at.split('.').reduce<unknown>((value, key) => (value as Json | undefined)?.[key], source);
}

/** A copy of the source with a value at a place; an empty value leaves nothing there, not even its parent. */
function withValue(source: Json, at: string, value: unknown): Json {
  const [key = '', ...rest] = at.split('.');
  const inner = rest.length > 0 ? withValue((source[key] ?? {}) as Json, rest.join('.'), value) : value;
  const { [key]: _old, ...others } = source;
  const empty = inner === undefined || (rest.length > 0 && Object.keys(inner as Json).length === 0);
  return empty ? others : { ...others, [key]: inner };
}

export function emptyValue(field: DraftField): TypedValue {
  switch (field.kind) {
    case 'text':
    case 'area':
    case 'choice':
      return '';
    case 'yes':
      return false;
    case 'date':
      return noDate;
    case 'choices':
    case 'terms':
    case 'organisations':
    case 'organisation':
    case 'people':
    case 'lines':
    case 'records':
      return [];
  }
}

export const emptyTyped = (fields: readonly DraftField[]): Typed =>
  Object.fromEntries(fields.map((field) => [field.at, emptyValue(field)]));

function typedValue(field: DraftField, value: unknown): TypedValue {
  switch (field.kind) {
    case 'date':
      return typedDate(value as string | undefined);
    case 'organisation':
      return value ? [value as string] : [];
    case 'records':
      return ((value ?? []) as Json[]).map((each) => readTyped(field.fields, each));
    default:
      return (value as TypedValue | undefined) ?? emptyValue(field);
  }
}

/** The draft as a form shows it. */
export const readTyped = (fields: readonly DraftField[], source: object): Typed =>
  Object.fromEntries(fields.map((field) => [field.at, typedValue(field, get(source as Json, field.at))]));

const isEmptyRecord = (fields: readonly DraftField[], typed: Typed): boolean =>
  fields.every((field) => {
    const value = jsonValue(field, typed[field.at] ?? emptyValue(field));
    return value === undefined || value === false;
  });

/** Without lines and records that hold nothing, so that what is sent has the places of what is seen. */
export function withoutEmpty(fields: readonly DraftField[], typed: Typed): Typed {
  return Object.fromEntries(
    fields.map((field) => {
      const value = typed[field.at] ?? emptyValue(field);
      switch (field.kind) {
        case 'lines':
          return [field.at, (value as string[]).filter((line) => line.trim())];
        case 'records':
          return [field.at, (value as Typed[]).filter((record) => !isEmptyRecord(field.fields, record))];
        default:
          return [field.at, value];
      }
    }),
  );
}

function jsonValue(field: DraftField, value: TypedValue): unknown {
  switch (field.kind) {
    case 'text':
      return field.type === 'url' ? webAddress(value as string) : (value as string).trim() || undefined;
    case 'area':
    case 'choice':
      return (value as string).trim() || undefined;
    case 'yes':
      return (value as boolean) || (field.sayNo ? false : undefined);
    case 'date':
      return dayOf(value as TypedDate);
    case 'organisation':
      return (value as string[]).at(-1);
    case 'records':
      return some((value as Typed[]).map((record) => writeTyped(field.fields, record, {})));
    default:
      return some(value as string[]);
  }
}

const BARE_SITE = /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/|$)/i;

/** People leave out how a web address begins. */
function webAddress(typed: string): string | undefined {
  const address = typed.trim();
  return BARE_SITE.test(address) ? `https://${address}` : address || undefined;
}

const some = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);

/** The source with what was typed in these fields; all else in it stays as it is. */
export const writeTyped = (fields: readonly DraftField[], typed: Typed, source: object): Json =>
  fields.reduce<Json>(
    (draft, field) => withValue(draft, field.at, jsonValue(field, typed[field.at] ?? emptyValue(field))),
    source as Json,
  );

/** The ids of all controls of a form, for refusals to find theirs. */
export function idsOf(fields: readonly DraftField[], typed: Typed, prefix = ''): string[] {
  return fields.flatMap((field) => {
    const id = idAt(field.at, prefix);
    const value = typed[field.at];
    switch (field.kind) {
      case 'lines':
        return [id, ...(value as string[]).map((_line, index) => `${id}-${index}`)];
      case 'records':
        return [
          id,
          ...(value as Typed[]).flatMap((record, index) => [
            `${id}-${index}`,
            ...idsOf(field.fields, record, `${id}-${index}-`),
          ]),
        ];
      default:
        return [id];
    }
  });
}

/** The ids of date fields, whose first control is the day. */
export const isDateId = (fields: readonly DraftField[], id: string): boolean =>
  fields.some((field) =>
    field.kind === 'records'
      ? isDateId(field.fields, id.replace(new RegExp(`^${idAt(field.at)}-\\d+-`), ''))
      : field.kind === 'date' && idAt(field.at) === id,
  );
