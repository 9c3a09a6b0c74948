import { useEffect, useRef } from 'preact/hooks';
import type { RegisterImport } from '../../../api/contract.ts';
import { text } from './text.ts';

const words = text.refusal;

/** Why a list could not be brought in or taken back, with the rows and entries that stand in the way. */
export function Refused({ refusal }: { refusal: NonNullable<RegisterImport['refusal']> }) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.focus(), [refusal]);
  return (
    <div class="govuk-error-summary" role="alert" aria-labelledby="refused" tabIndex={-1} ref={root}>
      <h2 class="govuk-error-summary__title" id="refused">
        {words.heading}
      </h2>
      <div class="govuk-error-summary__body">
        <p>{refusal.detail}</p>
        {refusal.rows.length > 0 && (
          <ul class="govuk-list">
            {refusal.rows.map(({ number, name, organisationId, detail }) => {
              const row = text.table.row(number, name ?? text.table.unnamed);
              return (
                <li key={number}>
                  {organisationId ? (
                    <a class="govuk-link" href={`/organisations/${organisationId}`}>
                      {row}
                    </a>
                  ) : (
                    row
                  )}
                  {detail !== refusal.detail && ` – ${detail}`}
                </li>
              );
            })}
          </ul>
        )}
      </div>
    </div>
  );
}
