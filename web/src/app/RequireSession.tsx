import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso/router';
import { SignInForm } from '../components/SignInForm/SignInForm.tsx';
import { Waiting } from '../components/Waiting/Waiting.tsx';
import { usePageTitle } from './announcer.tsx';
import { focusHeading } from './arrival.ts';
import { useSession } from './session.tsx';
import { requireText as text } from './text.ts';

interface RequireSessionProps {
  heading: string;
  /** Keeps the page, once shown, even if the session ends, so that what was typed in it is not lost. */
  keepTyping?: boolean;
  children: ComponentChildren;
}

/** A page for people with an account. Somebody without one signs in right here, at the address they came for. */
export function RequireSession({ heading, keepTyping = false, children }: RequireSessionProps) {
  const { url } = useLocation();
  const { session, known, everSignedIn } = useSession();
  if (session.signedIn || (keepTyping && everSignedIn)) {
    return <>{children}</>;
  }
  return <Gate key={url} heading={heading} known={known} />;
}

function Gate({ heading, known }: { heading: string; known: boolean }) {
  usePageTitle(heading);
  return (
    <div class="ch-prose">
      <h1 class="govuk-heading-xl">{heading}</h1>
      {known ? (
        <>
          <p class="govuk-body">{text.signInFirst}</p>
          <SignInForm onSignedIn={focusHeading} />
        </>
      ) : (
        <Waiting what={text.waiting} />
      )}
    </div>
  );
}
