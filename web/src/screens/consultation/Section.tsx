import type { ComponentChildren } from 'preact';

/** A part of the page with its heading; nothing at all where it would be empty. */
export function Section({
  id,
  heading,
  children,
}: {
  id: string;
  heading: string;
  children: ComponentChildren;
}) {
  return (
    <section aria-labelledby={id}>
      <h2 class="govuk-heading-m" id={id}>
        {heading}
      </h2>
      {children}
    </section>
  );
}

/** A paragraph as it was typed, with a heading of its own where it needs one. */
export function Words({ heading, words }: { heading?: string; words?: string }) {
  if (!words) {
    return null;
  }
  return (
    <>
      {heading && <h3 class="govuk-heading-s">{heading}</h3>}
      <p class="ch-text">{words}</p>
    </>
  );
}

export function Bullets({ heading, items }: { heading?: string; items?: readonly ComponentChildren[] }) {
  if (!items || items.length === 0) {
    return null;
  }
  return (
    <>
      {heading && <h3 class="govuk-heading-s">{heading}</h3>}
      <ul class="govuk-list govuk-list--bullet ch-prose">
        {items.map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ul>
    </>
  );
}

/** What somebody typed, as a sentence that another may follow. */
export const sentence = (words: string): string =>
  /[.!?…]$/.test(words.trim()) ? words.trim() : `${words.trim()}.`;
