import { describedBy, ErrorMessage, Group, Hint, type FieldProps } from './Field.tsx';
import type { TypedDate } from './typed-date.ts';

export interface DateFieldProps extends FieldProps {
  value: TypedDate;
  onInput: (value: TypedDate) => void;
}

const parts = [
  { part: 'day', label: 'Day', width: 2 },
  { part: 'month', label: 'Month', width: 2 },
  { part: 'year', label: 'Year', width: 4 },
] as const;

/** Three fields, because people know dates in three parts and pickers are hard without a mouse. */
export function DateField(props: DateFieldProps) {
  const { id, label, hint, error, value, onInput } = props;
  return (
    <Group error={error}>
      <fieldset class="govuk-fieldset" role="group" aria-describedby={describedBy(props)}>
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{label}</legend>
        <Hint id={id} hint={hint} />
        <ErrorMessage id={id} error={error} />
        <div class="govuk-date-input" id={id}>
          {parts.map(({ part, label: name, width }) => (
            <div class="govuk-date-input__item" key={part}>
              <div class="govuk-form-group">
                <label class="govuk-label govuk-date-input__label" for={`${id}-${part}`}>
                  {name}
                </label>
                <input
                  class={`govuk-input govuk-date-input__input govuk-input--width-${width}${error ? ' govuk-input--error' : ''}`}
                  id={`${id}-${part}`}
                  name={`${id}-${part}`}
                  type="text"
                  inputMode="numeric"
                  value={value[part]}
                  onInput={(event) => onInput({ ...value, [part]: event.currentTarget.value })}
                />
              </div>
            </div>
          ))}
        </div>
      </fieldset>
    </Group>
  );
}
