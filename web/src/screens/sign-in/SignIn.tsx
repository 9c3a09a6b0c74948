import { useLocation } from 'preact-iso/router';
import { usePageTitle } from '../../app/announcer.tsx';
import { mayPlan } from '../../app/roles.ts';
import { useSession } from '../../app/session.tsx';
import { SignInForm } from '../../components/SignInForm/SignInForm.tsx';
import { text } from './text.ts';

/** Only addresses of this site: a sign-in page that sends people elsewhere helps thieves. */
export const safeReturn = (then: string | undefined): string | undefined =>
  then && /^\/(?![/\\])/.test(then) ? then : undefined;

export function SignIn() {
  const { query, route } = useLocation();
  const { session, known, signOut } = useSession();
  usePageTitle(text.heading);
  const next = safeReturn(query.then) ?? (mayPlan(session.role) ? '/workspace' : '/my-organisation');
  return (
    <div class="ch-prose">
      <h1 class="govuk-heading-xl">{text.heading}</h1>
      {known && session.signedIn ? (
        <>
          <p class="govuk-body">{text.signedIn(session.person?.name ?? '')}</p>
          <p class="govuk-body">
            <a class="govuk-link" href={next}>
              {text.goOn}
            </a>
          </p>
          <button type="button" class="govuk-button govuk-button--secondary" onClick={() => void signOut()}>
            {text.signOut}
          </button>
        </>
      ) : (
        <>
          <p class="ch-page-lead">{text.lead}</p>
          <SignInForm onSignedIn={() => route(safeReturn(query.then) ?? '/workspace', true)} />
          <p class="govuk-body">{text.noAccount}</p>
        </>
      )}
    </div>
  );
}
