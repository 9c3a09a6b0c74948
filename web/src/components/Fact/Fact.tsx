import type { ComponentChildren } from 'preact';

/** One line of what is known of something. */
export const Fact = ({ term, children }: { term: string; children: ComponentChildren }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);
