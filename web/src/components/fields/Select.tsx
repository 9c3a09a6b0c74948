import type { Choice } from './Choices.tsx';
import { describedBy, ErrorMessage, Group, Hint, type FieldProps } from './Field.tsx';

export interface SelectProps extends FieldProps {
  choices: readonly Choice[];
  value: string;
  onInput: (value: string) => void;
}

export function Select(props: SelectProps) {
  const { id, label, hint, error, choices, value, onInput } = props;
  return (
    <Group error={error}>
      <label class="govuk-label govuk-label--s" for={id}>
        {label}
      </label>
      <Hint id={id} hint={hint} />
      <ErrorMessage id={id} error={error} />
      <select
        class={`govuk-select${error ? ' govuk-select--error' : ''}`}
        id={id}
        name={id}
        aria-describedby={describedBy(props)}
        value={value}
        onChange={(event) => onInput(event.currentTarget.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Group>
  );
}
