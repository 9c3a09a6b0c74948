import { useEffect, useRef } from 'preact/hooks';
import { fieldErrorsOf, type Failure } from '../../api/answer.ts';
import type { FieldError } from '../../api/contract.ts';
import { text } from './text.ts';

/** The entries that stand in the way of a new one, where a refusal names such. */
export const entriesThere = (failure: Failure | undefined): FieldError[] =>
  fieldErrorsOf(failure).filter((error) => error.existing);

interface ThereAlreadyProps {
  entries: readonly FieldError[];
  onDespite: () => void;
}

/** Says which entries seem to be for the organisation that somebody adds, and lets them say that it is another one. */
export function ThereAlready({ entries, onDespite }: ThereAlreadyProps) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), []);
  return (
    <div class="govuk-error-summary" tabIndex={-1} ref={panel}>
      <div role="alert">
        <h2 class="govuk-error-summary__title">{text.heading}</h2>
        <div class="govuk-error-summary__body">
          <p>{text.lead}</p>
          <ul class="govuk-list govuk-list--bullet">
            {entries.map((entry) => (
              <li key={entry.existing}>
                <a
                  class="govuk-link"
                  href={`/organisations/${entry.existing}`}
                  target="_blank"
                  rel="noopener"
                >
                  {entry.detail} {text.newTab}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
      <button type="button" class="govuk-button govuk-button--secondary" onClick={onDespite}>
        {text.despite}
      </button>
    </div>
  );
}
