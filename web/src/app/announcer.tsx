import { useEffect } from 'preact/hooks';
import { keepHeadingFocused } from './arrival.ts';
import { text } from './text.ts';

const ID = 'announcements';

/** The one polite live region. It stands outside the screens so that it outlives them. */
export function Announcer() {
  return <div id={ID} class="govuk-visually-hidden" aria-live="polite" />;
}

/** Says something to screen readers without moving focus. */
export function announce(message: string): void {
  const region = document.getElementById(ID);
  if (region && region.textContent !== message) {
    region.textContent = message;
  }
}

let first = true;

/** Names the page; on every page but the first, whose title the browser reads out, says it too. */
export function usePageTitle(page: string, error = false): void {
  useEffect(() => {
    const title = text.title(error ? `Error: ${page}` : page);
    if (document.title !== title) {
      document.title = title;
      if (!first) {
        announce(page);
      }
    }
    first = false;
    keepHeadingFocused();
  }, [page, error]);
}
