import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { usePageTitle } from '../../app/announcer.tsx';
import { RequireSession } from '../../app/RequireSession.tsx';
import { keepsRegister } from '../../app/roles.ts';
import { useSession } from '../../app/session.tsx';
import { BackLink } from '../../components/BackLink/BackLink.tsx';
import { NoteForm } from './NoteForm.tsx';
import { text } from './text.ts';

const words = text.form;

/** Where anybody who has signed in shares what their organisation knows. */
export function ShareNote() {
  return (
    <RequireSession keepTyping heading={words.heading}>
      <Share />
    </RequireSession>
  );
}

function Share() {
  const { route } = useLocation();
  const { session } = useSession();
  usePageTitle(words.heading);
  return (
    <>
      <BackLink href="/knowledge" words={text.page.back} />
      <h1 class="govuk-heading-xl">{words.heading}</h1>
      <p class="ch-page-lead">{words.lead}</p>
      <NoteForm
        heading={words.heading}
        forOthers={keepsRegister(session.role)}
        submit={words.submit}
        save={(draft, organisation) =>
          ask(api.POST('/api/v1/knowledge-notes', { body: { ...draft, organisation } }))
        }
        done={({ id }) => route(`/knowledge/${id}`)}
      />
    </>
  );
}
