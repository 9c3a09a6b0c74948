import { describedBy, ErrorMessage, Group, Hint, type FieldProps } from './Field.tsx';

export interface TextFieldProps extends FieldProps {
  value: string;
  onInput: (value: string) => void;
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password';
  autoComplete?: string;
  name?: string;
  /** Makes an area of so many lines. */
  rows?: number;
}

export function TextField(props: TextFieldProps) {
  const { id, label, hint, error, value, onInput, type = 'text', autoComplete, rows, name = id } = props;
  const shared = { id, name, value, autoComplete, 'aria-describedby': describedBy(props) };
  return (
    <Group error={error}>
      <label class="govuk-label govuk-label--s" for={id}>
        {label}
      </label>
      <Hint id={id} hint={hint} />
      <ErrorMessage id={id} error={error} />
      {rows ? (
        <textarea
          {...shared}
          class={`govuk-textarea${error ? ' govuk-textarea--error' : ''}`}
          rows={rows}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      ) : (
        <input
          {...shared}
          class={`govuk-input${error ? ' govuk-input--error' : ''}`}
          // Preact ties each type to its roles, which a type chosen by the caller can't satisfy.
          {...({ type } as { type: 'text' })}
          spellcheck={type === 'text' || type === 'search' ? undefined : false}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Group>
  );
}
