import { usePageTitle } from '../../app/announcer.tsx';
import { text } from './text.ts';

export function NotFound() {
  usePageTitle(text.heading);
  return (
    <div class="ch-prose">
      <h1 class="govuk-heading-l">{text.heading}</h1>
      <p class="govuk-body">{text.typed}</p>
      <p class="govuk-body">{text.moved}</p>
      <p class="govuk-body">
        <a class="govuk-link" href="/">
          {text.calendar}
        </a>
      </p>
    </div>
  );
}
