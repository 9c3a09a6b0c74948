import type { ComponentChildren } from 'preact';
import { usePageTitle } from '../../app/announcer.tsx';

/** A page of prose. */
export function Page({
  heading,
  lead,
  children,
}: {
  heading: string;
  lead: string;
  children: ComponentChildren;
}) {
  usePageTitle(heading);
  return (
    <div class="ch-prose">
      <h1 class="govuk-heading-xl">{heading}</h1>
      <p class="ch-page-lead">{lead}</p>
      {children}
    </div>
  );
}

interface PartProps {
  heading: string;
  words?: readonly string[];
  list?: readonly string[];
  children?: ComponentChildren;
}

export function Part({ heading, words = [], list = [], children }: PartProps) {
  return (
    <section>
      <h2 class="govuk-heading-m">{heading}</h2>
      {words.map((paragraph) => (
        <p key={paragraph} class="govuk-body">
          {paragraph}
        </p>
      ))}
      {list.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {list.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}
