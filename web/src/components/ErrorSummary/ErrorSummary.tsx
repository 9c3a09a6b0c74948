import { ErrorSummary as Behaviour } from 'govuk-frontend/dist/govuk/components/error-summary/error-summary.mjs';
import { useBehaviour } from '../../app/behaviour.ts';
import { nameless, type ErrorsById } from '../fields/errors.ts';
import { text } from './text.ts';

export interface ErrorSummaryProps {
  /** Messages by field; those under '' belong to no field of the form. */
  errors: ErrorsById;
  /** What to say where the refusal names no field. */
  message?: string;
  /** The control that a field's link goes to, where it is not the field's own id. */
  controlOf?: (id: string) => string;
  /** What a field is called, where what is said of it does not name it. */
  labelOf?: (id: string) => string | undefined;
}

/** What the control is called on the page: a group by its legend. */
function labelOnPage(id: string): string | undefined {
  const control = document.getElementById(id);
  const naming =
    control instanceof HTMLFieldSetElement
      ? control.querySelector('legend')
      : (control as HTMLInputElement | null)?.labels?.[0];
  return naming?.textContent?.trim() || undefined;
}

/** Stands first on the page and takes the focus, so that nobody looks for what went wrong. */
export function ErrorSummary({ errors, message, controlOf = (id) => id, labelOf }: ErrorSummaryProps) {
  const root = useBehaviour<HTMLDivElement>(Behaviour);
  const entries = Object.entries(errors).map(([id, detail]) => {
    const label = labelOf?.(id) ?? (nameless.includes(detail) ? labelOnPage(controlOf(id)) : undefined);
    return [id, label ? `${label}${label.endsWith('?') ? '' : ':'} ${detail}` : detail] as const;
  });
  return (
    <div class="govuk-error-summary" data-module="govuk-error-summary" ref={root}>
      <div role="alert">
        <h2 class="govuk-error-summary__title">{text.title}</h2>
        <div class="govuk-error-summary__body">
          {message && <p>{message}</p>}
          <ul class="govuk-list govuk-error-summary__list">
            {entries.map(([id, detail]) => (
              <li key={id}>{id ? <a href={`#${controlOf(id)}`}>{detail}</a> : detail}</li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
