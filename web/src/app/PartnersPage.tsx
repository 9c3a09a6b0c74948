import type { ComponentChildren } from 'preact';
import type { Role } from '../api/contract.ts';
import { BackLink } from '../components/BackLink/BackLink.tsx';
import { usePageTitle } from './announcer.tsx';
import { RequireSession } from './RequireSession.tsx';
import { useSession } from './session.tsx';

export interface PartnersPageProps {
  heading: string;
  lead?: string;
  back: { href: string; words: string };
  /** Who may see it. */
  may: (role: Role) => boolean;
  /** What everybody else reads. */
  notAllowed: string;
  children: ComponentChildren;
}

/** The head of a page for some of those who are signed in. */
export function PartnersPage(props: PartnersPageProps) {
  return (
    <RequireSession keepTyping heading={props.heading}>
      <Allowed {...props} />
    </RequireSession>
  );
}

function Allowed({ heading, lead, back, may, notAllowed, children }: PartnersPageProps) {
  const { session } = useSession();
  usePageTitle(heading);
  // Signing out in the middle of a form must not take it away.
  const allowed = may(session.role) || !session.signedIn;
  return (
    <>
      <BackLink {...back} />
      <h1 class="govuk-heading-xl">{heading}</h1>
      {allowed && lead && <p class="ch-page-lead">{lead}</p>}
      {allowed ? children : <p class="govuk-body">{notAllowed}</p>}
    </>
  );
}
