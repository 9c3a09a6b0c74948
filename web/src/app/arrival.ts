/**
 * What happens when a reader moves to another page without a page load: focus goes to the new
 * heading, and back returns to the place left. Screen readers otherwise say nothing at all.
 */
const heights = new Map<string, number>();
let cameBack = false;
let here = '';

const address = () => location.pathname + location.search;

export function watchTravel(): () => void {
  here = address();
  history.scrollRestoration = 'manual';
  const noteHeight = () => heights.set(here, scrollY);
  const noteBack = () => (cameBack = true);
  const noteFocus = (event: FocusEvent) => (headingHasIt = (event.target as Element).tagName === 'H1');
  addEventListener('scroll', noteHeight, { passive: true });
  // In the capturing phase, because the router renders as soon as its own listener has run.
  addEventListener('popstate', noteBack, { capture: true });
  addEventListener('focusin', noteFocus);
  return () => {
    removeEventListener('scroll', noteHeight);
    removeEventListener('popstate', noteBack, { capture: true });
    removeEventListener('focusin', noteFocus);
  };
}

/** Whether the heading was given the focus and nothing has taken it since. */
let headingHasIt = false;

export function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
  headingHasIt = heading !== null;
}

/** A heading that stood in for the real one takes the focus with it when it goes; the real one gets it back. */
export function keepHeadingFocused(): void {
  const lost = document.activeElement === document.body || document.activeElement === null;
  if (headingHasIt && lost) {
    focusHeading();
  }
}

function focusLinkTo(left: string): boolean {
  const link = [...document.querySelectorAll<HTMLAnchorElement>('main a')].find(
    (each) => each.pathname + each.search === left,
  );
  link?.focus({ preventScroll: true });
  return link !== undefined;
}

/** Called once the page of the new address is in the document. */
export function arrive(): void {
  const left = here;
  here = address();
  const back = cameBack;
  cameBack = false;
  if (!back) {
    scrollTo(0, 0);
    focusHeading();
    return;
  }
  const height = heights.get(here) ?? 0;
  if (!focusLinkTo(left)) {
    focusHeading();
  }
  scrollTo(0, height);
}

/** Notes that the address changed on the same page (filters, say), where focus stays put. */
export function stayed(): void {
  here = address();
  cameBack = false;
}
