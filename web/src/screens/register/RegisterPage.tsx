import type { ComponentChildren } from 'preact';
import type { Role } from '../../api/contract.ts';
import { usePageTitle } from '../../app/announcer.tsx';
import { RequireSession } from '../../app/RequireSession.tsx';
import { keepsRegister } from '../../app/roles.ts';
import { useSession } from '../../app/session.tsx';
import { BackLink } from '../../components/BackLink/BackLink.tsx';
import { text } from './text.ts';

interface RegisterPageProps {
  heading: string;
  lead?: string;
  back?: { href: string; words: string };
  /** Who may see it; those who keep the register, where nothing else is said. */
  may?: (role: Role) => boolean;
  children: ComponentChildren;
}

const toRegister = { href: '/workspace/register', words: text.toRegister };

/** The head that every page of the register's upkeep has; it is shown to those whose role allows it. */
export function RegisterPage(props: RegisterPageProps) {
  return (
    <RequireSession keepTyping heading={props.heading}>
      <Allowed {...props} />
    </RequireSession>
  );
}

function Allowed({ heading, lead, back = toRegister, may = keepsRegister, children }: RegisterPageProps) {
  const { session } = useSession();
  usePageTitle(heading);
  // Signing out in the middle of an edit must not take the form away.
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
