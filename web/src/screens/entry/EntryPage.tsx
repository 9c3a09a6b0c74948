import type { ComponentChildren } from 'preact';
import { usePageTitle } from '../../app/announcer.tsx';
import { BackLink } from '../../components/BackLink/BackLink.tsx';
import { useKeeper } from './keeper.ts';
import { text } from './text.ts';

interface EntryPageProps {
  heading: string;
  back?: { href: string; words: string };
  /** Why something was not taken: it stands first on the page. */
  failure?: ComponentChildren;
  failed?: boolean;
  /** With room for a table. */
  wide?: boolean;
  children: ComponentChildren;
}

/** The head of what is kept beside the parts of an entry: contacts, the Compact, corrections. */
export function EntryPage({
  heading,
  back,
  failure,
  failed = false,
  wide = false,
  children,
}: EntryPageProps) {
  const { organisation, base } = useKeeper();
  const { name } = organisation.entry;
  usePageTitle(`${heading}: ${name}`, failed);
  return (
    <div class={wide ? undefined : 'ch-prose'}>
      <BackLink href={back?.href ?? base} words={back?.words ?? text.toTasks} />
      {failure}
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">{name}</span>
        {heading}
      </h1>
      {children}
    </div>
  );
}
