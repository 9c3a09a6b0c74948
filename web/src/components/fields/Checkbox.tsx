import { describedBy, ErrorMessage, Group, type FieldProps } from './Field.tsx';

/** One yes-or-no choice that stands alone. */
export function Checkbox(props: FieldProps & { value: boolean; onInput: (value: boolean) => void }) {
  const { id, label, hint, error, value, onInput } = props;
  return (
    <Group error={error}>
      <ErrorMessage id={id} error={error} />
      <div class="govuk-checkboxes govuk-checkboxes--small">
        <div class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            id={id}
            name={id}
            type="checkbox"
            checked={value}
            aria-describedby={describedBy(props)}
            onChange={(event) => onInput(event.currentTarget.checked)}
          />
          <label class="govuk-label govuk-checkboxes__label" for={id}>
            {label}
          </label>
          {hint && (
            <div class="govuk-hint govuk-checkboxes__hint" id={`${id}-hint`}>
              {hint}
            </div>
          )}
        </div>
      </div>
    </Group>
  );
}
