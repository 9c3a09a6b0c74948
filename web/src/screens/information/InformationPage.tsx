import type { ComponentChildren } from 'preact';
import type { Role } from '../../api/contract.ts';
import { usePageTitle } from '../../app/announcer.tsx';
import { RequireSession } from '../../app/RequireSession.tsx';
import { mayPlan } from '../../app/roles.ts';
import { useSession } from '../../app/session.tsx';
import { BackLink } from '../../components/BackLink/BackLink.tsx';
import { text } from './text.ts';

interface InformationPageProps {
  heading: string;
  lead?: string;
  back: { href: string; words: string };
  may?: (role: Role) => boolean;
  children: ComponentChildren;
}

/** The head that every page about requests for information has. */
export function InformationPage(props: InformationPageProps) {
  return (
    <RequireSession keepTyping heading={props.heading}>
      <Allowed {...props} />
    </RequireSession>
  );
}

function Allowed({ heading, lead, back, may = mayPlan, children }: InformationPageProps) {
  const { session } = useSession();
  usePageTitle(heading);
  // Signing out in the middle of a form must not take it away.
  const allowed = may(session.role) || !session.signedIn;
  return (
    <>
      <BackLink {...back} />
      <h1 class="govuk-heading-xl">{heading}</h1>
      {allowed && lead && <p class="ch-page-lead">{lead}</p>}
      {allowed ? children : <p class="govuk-body">{text.notAllowed}</p>}
    </>
  );
}
