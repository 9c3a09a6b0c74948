import type { Vocabulary } from '../api/contract.ts';
import { Checkbox } from '../components/fields/Checkbox.tsx';
import { Checkboxes, Radios, type Choice } from '../components/fields/Choices.tsx';
import { DateField } from '../components/fields/DateField.tsx';
import type { ErrorsById } from '../components/fields/errors.ts';
import { Select } from '../components/fields/Select.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import type { TypedDate } from '../components/fields/typed-date.ts';
import { idAt, type DraftField } from './draft-fields.ts';
import { OrganisationsField } from './OrganisationsField.tsx';
import { PeopleField } from './PeopleField.tsx';
import { LinesField, RecordsField } from './RepeatedFields.tsx';
import { emptyValue, type Typed, type TypedValue } from './typed.ts';

export interface FormProps {
  fields: readonly DraftField[];
  typed: Typed;
  errors: ErrorsById;
  vocabulary?: Vocabulary;
  prefix?: string;
  onInput: (typed: Typed) => void;
}

/** The controls of a list of fields. */
export function Fields({ fields, typed, onInput, ...shared }: FormProps) {
  return (
    <>
      {fields.map((field) => (
        <FieldView
          key={field.at}
          field={field}
          value={typed[field.at] ?? emptyValue(field)}
          onInput={(value) => onInput({ ...typed, [field.at]: value })}
          {...shared}
        />
      ))}
    </>
  );
}

/** More than these are quicker to find in a list that can be typed into. */
const MOST_RADIOS = 8;

interface FieldViewProps extends Pick<FormProps, 'errors' | 'vocabulary' | 'prefix'> {
  field: DraftField;
  value: TypedValue;
  onInput: (value: TypedValue) => void;
}

export function FieldView({ field, value, onInput, errors, vocabulary, prefix }: FieldViewProps) {
  const id = idAt(field.at, prefix);
  const shared = { id, label: field.label, hint: field.hint, error: errors[id] };
  switch (field.kind) {
    case 'text':
      return <TextField {...shared} type={field.type} value={value as string} onInput={onInput} />;
    case 'area':
      return <TextField {...shared} rows={5} value={value as string} onInput={onInput} />;
    case 'date':
      return <DateField {...shared} value={value as TypedDate} onInput={onInput} />;
    case 'yes':
      return <Checkbox {...shared} value={value as boolean} onInput={onInput} />;
    case 'choice':
      return field.choices.length > MOST_RADIOS ? (
        <Select
          {...shared}
          choices={[{ value: '', label: '' }, ...withOwn(field.choices, value as string)]}
          value={value as string}
          onInput={onInput}
        />
      ) : (
        <Radios small {...shared} choices={field.choices} value={value as string} onInput={onInput} />
      );
    case 'choices':
      return (
        <Checkboxes small {...shared} choices={field.choices} value={value as string[]} onInput={onInput} />
      );
    case 'terms':
      return (
        <Checkboxes
          small
          {...shared}
          choices={(vocabulary?.[field.of] ?? []).map((term) => ({ value: term.id, label: term.name }))}
          value={value as string[]}
          onInput={onInput}
        />
      );
    case 'organisations':
      return <OrganisationsField {...shared} value={value as string[]} onInput={onInput} />;
    case 'organisation':
      return (
        <OrganisationsField
          {...shared}
          value={value as string[]}
          onInput={(chosen) => onInput(chosen.slice(-1))}
        />
      );
    case 'people':
      return <PeopleField {...shared} value={value as string[]} onInput={onInput} />;
    case 'lines':
      return (
        <LinesField {...shared} one={field.one} value={value as string[]} errors={errors} onInput={onInput} />
      );
    case 'records':
      return (
        <RecordsField
          {...shared}
          one={field.one}
          fields={field.fields}
          value={value as Typed[]}
          errors={errors}
          vocabulary={vocabulary}
          onInput={onInput}
        />
      );
  }
}

/** A value that another program wrote and the list lacks stays a choice, so that saving does not drop it. */
const withOwn = (choices: readonly Choice[], value: string): readonly Choice[] =>
  !value || choices.some((each) => each.value === value) ? choices : [...choices, { value, label: value }];
