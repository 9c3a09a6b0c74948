import type { ComponentChildren } from 'preact';

export interface FieldProps {
  id: string;
  label: string;
  hint?: string;
  error?: string;
}

/** The ids of the texts that describe a control, for `aria-describedby`. */
export const describedBy = ({
  id,
  hint,
  error,
}: Pick<FieldProps, 'id' | 'hint' | 'error'>): string | undefined =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;

export const Hint = ({ id, hint }: { id: string; hint?: string }) =>
  hint ? (
    <div class="govuk-hint" id={`${id}-hint`}>
      {hint}
    </div>
  ) : null;

export const ErrorMessage = ({ id, error }: { id: string; error?: string }) =>
  error ? (
    <p class="govuk-error-message" id={`${id}-error`}>
      <span class="govuk-visually-hidden">Error:</span> {error}
    </p>
  ) : null;

export const Group = ({ error, children }: { error?: string; children: ComponentChildren }) => (
  <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>{children}</div>
);

/** A question with several controls under it. */
export function Questions({
  id,
  label,
  hint,
  error,
  children,
}: FieldProps & { children: ComponentChildren }) {
  return (
    <Group error={error}>
      <fieldset
        class="govuk-fieldset"
        aria-describedby={describedBy({ id, hint, error })}
        id={id}
        tabIndex={-1}
      >
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{label}</legend>
        <Hint id={id} hint={hint} />
        <ErrorMessage id={id} error={error} />
        {children}
      </fieldset>
    </Group>
  );
}
