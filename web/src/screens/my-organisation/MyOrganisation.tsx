import { usePageTitle } from '../../app/announcer.tsx';
import { RequireSession } from '../../app/RequireSession.tsx';
import { mayPlan } from '../../app/roles.ts';
import { useSession } from '../../app/session.tsx';
import { roleNames } from '../../words/consultation.ts';
import { ActFor } from './ActFor.tsx';
import { ApiKeys } from './ApiKeys.tsx';
import { Interests } from './Interests.tsx';
import { Password } from './Password.tsx';
import { WaitsForUs } from './WaitsForUs.tsx';
import { text } from './text.ts';

export function MyOrganisation() {
  return (
    <RequireSession heading={text.heading}>
      <Content />
    </RequireSession>
  );
}

function Content() {
  const { session } = useSession();
  usePageTitle(text.heading);
  const organisation = session.organisation?.name ?? '';
  return (
    <>
      <h1 class="govuk-heading-xl">{text.heading}</h1>
      <p class="ch-page-lead">{text.as(session.person?.name ?? '', roleNames[session.role], organisation)}</p>
      {session.organisation && <WaitsForUs key={session.organisation.id} id={session.organisation.id} />}
      {session.organisation && (
        <p class="govuk-body">
          <a class="govuk-link" href="/my-organisation/entry">
            {text.entry}
          </a>
        </p>
      )}
      {session.organisation && (
        <p class="govuk-body">
          <a class="govuk-link" href="/my-organisation/received">
            {text.received}
          </a>
        </p>
      )}
      {session.organisation && (
        <p class="govuk-body">
          <a class="govuk-link" href="/workspace/barriers">
            {text.barriers}
          </a>
        </p>
      )}
      {mayPlan(session.role) && (
        <p class="govuk-body">
          <a class="govuk-link" href="/workspace/information-requests">
            {text.informationRequests}
          </a>
        </p>
      )}
      {session.memberships.length > 1 && <ActFor />}
      {mayPlan(session.role) && <Interests key={`interests ${session.organisation?.id}`} />}
      <ApiKeys key={`keys ${session.organisation?.id}`} />
      <Password />
    </>
  );
}
