import type { ComponentChildren } from 'preact';
import { usePageTitle } from '../../app/announcer.tsx';
import { RequireSession } from '../../app/RequireSession.tsx';
import { BackLink } from '../../components/BackLink/BackLink.tsx';

interface BarrierFrameProps {
  heading: string;
  lead?: string;
  back: { href: string; words: string };
  children: ComponentChildren;
}

/** The head that every page about barriers has. They are for everybody who has signed in. */
export function BarrierFrame(props: BarrierFrameProps) {
  return (
    <RequireSession keepTyping heading={props.heading}>
      <Frame {...props} />
    </RequireSession>
  );
}

function Frame({ heading, lead, back, children }: BarrierFrameProps) {
  usePageTitle(heading);
  return (
    <>
      <BackLink {...back} />
      <h1 class="govuk-heading-xl">{heading}</h1>
      {lead && <p class="ch-page-lead">{lead}</p>}
      {children}
    </>
  );
}
