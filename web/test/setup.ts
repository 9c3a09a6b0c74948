import { options } from 'preact';
import { afterEach, beforeEach, vi } from 'vitest';
import { cleanup, configure } from '@testing-library/preact';

// jsdom lays nothing out, so it has no widths to match and nothing to scroll; and it can't read files as text.
Element.prototype.scrollIntoView = () => undefined;
File.prototype.text = function text(this: File) {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(this);
  });
};
document.documentElement.style.setProperty('--govuk-breakpoint-tablet', '40rem');
document.body.classList.add('govuk-frontend-supported');

// Where effects wait for the next frame, the last ones of a file would cancel it after jsdom has been taken down, and with it what cancels frames.
options.requestAnimationFrame = (flush) => void setTimeout(flush);

// The machine may be busy with other things.
configure({ asyncUtilTimeout: 5000 });

beforeEach(() => {
  const nobody = { matches: true, addEventListener: () => undefined, removeEventListener: () => undefined };
  vi.stubGlobal('scrollTo', () => undefined);
  vi.stubGlobal('matchMedia', () => nobody);
  localStorage.clear();
  history.replaceState(null, '', '/');
});

afterEach(() => {
  cleanup();
});
