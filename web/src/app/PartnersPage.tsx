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
  /** Who may see it; everybody who has signed in, where nothing else is said. */
  may?: (role: Role) => boolean;
  /** What everybody else reads. */
  notAllowed?: string;
  children: ComponentChildren;
}

/** The head of a page for those who are signed in, or for some of them. */
export function PartnersPage(props: PartnersPageProps) {
  return (
    <RequireSession keepTyping heading={props.heading}>
      <Allowed {...props} />
    </RequireSession>
  );
}

function Allowed({ heading, lead, back, may = () => true, notAllowed, children }: PartnersPageProps) {
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
