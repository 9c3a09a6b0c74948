import { useEffect, useRef } from 'preact/hooks';

/** Says that something succeeded, and takes the focus so that everybody notices. */
export function Done({ message }: { message: string }) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.focus(), [message]);
  return (
    <div
      class="govuk-notification-banner govuk-notification-banner--success"
      role="alert"
      aria-labelledby="done"
      tabIndex={-1}
      ref={root}
    >
      <div class="govuk-notification-banner__header">
        <h2 class="govuk-notification-banner__title" id="done">
          Done
        </h2>
      </div>
      <div class="govuk-notification-banner__content">
        <p class="govuk-notification-banner__heading">{message}</p>
      </div>
    </div>
  );
}
