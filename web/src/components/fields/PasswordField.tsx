import { useState } from 'preact/hooks';
import { describedBy, ErrorMessage, Group, Hint, type FieldProps } from './Field.tsx';
import { text } from './text.ts';

export interface PasswordFieldProps extends FieldProps {
  value: string;
  onInput: (value: string) => void;
  autoComplete: 'current-password' | 'new-password' | 'off';
  /** For a password that somebody else is to be told. */
  shownAtFirst?: boolean;
}

/** GOV.UK's password input; its script is not used, since half of it is languages that are not offered. */
export function PasswordField(props: PasswordFieldProps) {
  const { id, label, hint, error, value, onInput, autoComplete, shownAtFirst = false } = props;
  const [shown, setShown] = useState(shownAtFirst);
  return (
    <Group error={error}>
      <label class="govuk-label govuk-label--s" for={id}>
        {label}
      </label>
      <Hint id={id} hint={hint} />
      <ErrorMessage id={id} error={error} />
      <div class="govuk-input__wrapper govuk-password-input__wrapper">
        <input
          class={`govuk-input govuk-password-input__input${error ? ' govuk-input--error' : ''}`}
          id={id}
          name={id}
          {...({ type: shown ? 'text' : 'password' } as { type: 'text' })}
          spellcheck={false}
          autoCapitalize="none"
          autoComplete={autoComplete}
          value={value}
          aria-describedby={describedBy(props)}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <button
          type="button"
          class="govuk-button govuk-button--secondary govuk-password-input__toggle"
          aria-controls={id}
          aria-label={shown ? text.hidePassword : text.showPassword}
          onClick={() => setShown(!shown)}
        >
          {shown ? text.hide : text.show}
        </button>
      </div>
    </Group>
  );
}
