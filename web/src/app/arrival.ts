/**
 * What happens when a reader moves to another page without a page load: focus goes to the new
 * heading, and back returns to the place left. Screen readers otherwise say nothing at all.
 */
const heights = new Map<string, number>();
let cameBack = false;
let here = '';

const address = () => location.pathname + location.search;

/**
 * Begins to note where readers are. To be called before the router listens, since it renders the new page as soon
 * as its own listener has run.
 */
export function watchTravel(): () => void {
  here = address();
  history.scrollRestoration = 'manual';
  const noteHeight = () => heights.set(here, scrollY);
  const noteBack = () => (cameBack = true);
  const noteFocus = (event: FocusEvent) => (headingHasIt = (event.target as Element).tagName === 'H1');
  addEventListener('scroll', noteHeight, { passive: true });
  addEventListener('popstate', noteBack);
  addEventListener('focusin', noteFocus);
  return () => {
    removeEventListener('scroll', noteHeight);
    removeEventListener('popstate', noteBack);
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

const pathOf = (each: string) => each.split('?')[0];

/** Notes that the address changed; on the same page (filters, say) focus stays put, and nobody arrives. */
export function moved(): void {
  if (pathOf(here) === pathOf(address())) {
    here = address();
    cameBack = false;
  }
}
