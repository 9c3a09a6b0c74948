import { useEffect, useRef } from 'preact/hooks';
import { text } from './text.ts';

export interface Difference {
  label: string;
  theirs: string;
}

/** Somebody else saved first: says what they changed, while what was typed stays in the form. */
export function StaleNotice({ differences }: { differences: readonly Difference[] }) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.focus(), [differences]);
  return (
    <div class="ch-panel" role="alert" tabIndex={-1} ref={root}>
      <h2 class="govuk-heading-m">{text.stale.heading}</h2>
      <p class="govuk-body">{differences.length > 0 ? text.stale.what : text.stale.others}</p>
      <dl class="ch-facts">
        {differences.map(({ label, theirs }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {text.stale.theirs} {theirs || text.stale.nothing}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
