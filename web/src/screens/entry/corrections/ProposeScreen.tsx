import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso/router';
import { ask, refusedWith } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import type { Organisation } from '../../../api/contract.ts';
import { useResource } from '../../../api/resource.ts';
import { usePageTitle } from '../../../app/announcer.tsx';
import { RequireSession } from '../../../app/RequireSession.tsx';
import { mayCorrect } from '../../../app/roles.ts';
import { useSession } from '../../../app/session.tsx';
import { BackLink } from '../../../components/BackLink/BackLink.tsx';
import { Done } from '../../../components/Done/Done.tsx';
import { FailureNotice } from '../../../components/Failure/FailureNotice.tsx';
import { Waiting } from '../../../components/Waiting/Waiting.tsx';
import { NotFound } from '../../not-found/NotFound.tsx';
import { useCorrections } from './CorrectionsPage.tsx';
import { OwnCorrections } from './OwnCorrections.tsx';
import { ProposeForm } from './ProposeForm.tsx';
import { text } from './text.ts';

const words = text.propose;

/** Where partners say that part of an entry is not so. */
export function ProposeScreen() {
  return (
    <RequireSession keepTyping heading={words.heading}>
      <Loaded />
    </RequireSession>
  );
}

function Loaded() {
  const id = useRoute().params.id ?? '';
  const { session } = useSession();
  const found = useResource(`to correct ${id}`, () =>
    ask(api.GET('/api/v1/organisations/{organisationId}', { params: { path: { organisationId: id } } })),
  );
  const { value } = found;
  usePageTitle(value ? `${words.title}: ${value.entry.name}` : words.title);
  if (refusedWith(found.failure, 404) || refusedWith(found.failure, 400)) {
    return <NotFound />;
  }
  // Signing out in the middle must not take the form away.
  const may = !session.signedIn || (mayCorrect(session.role) && value?.mayChange === false);
  return (
    <div class="ch-prose">
      <BackLink href={`/organisations/${id}`} words={words.back} />
      <h1 class="govuk-heading-l">
        {value && <span class="govuk-caption-l">{value.entry.name}</span>}
        {words.title}
      </h1>
      {!value && !found.failure && <Waiting what={words.waiting} />}
      {found.failure && <FailureNotice failure={found.failure} onRetry={found.reload} />}
      {value && (may ? <Content organisation={value} /> : <p class="govuk-body">{words.notAllowed}</p>)}
    </div>
  );
}

function Content({ organisation }: { organisation: Organisation }) {
  const [message, setMessage] = useState('');
  const corrections = useCorrections(organisation.id);
  const said = (next: string) => {
    setMessage(next);
    corrections.reload();
  };
  return (
    <>
      {message && <Done message={message} />}
      <p class="govuk-body">{words.lead(organisation.entry.name)}</p>
      <ProposeForm
        organisation={organisation}
        onProposed={({ state }) => said(state === 'accepted' ? words.changed : words.done)}
      />
      <OwnCorrections
        organisation={organisation}
        corrections={corrections}
        onTakenBack={() => said(words.takenBack)}
      />
    </>
  );
}
