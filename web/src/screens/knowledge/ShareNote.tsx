import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { PartnersPage } from '../../app/PartnersPage.tsx';
import { keepsRegister } from '../../app/roles.ts';
import { useSession } from '../../app/session.tsx';
import { NoteForm } from './NoteForm.tsx';
import { text } from './text.ts';

const words = text.form;

/** Where anybody who has signed in shares what their organisation knows. */
export function ShareNote() {
  return (
    <PartnersPage
      heading={words.heading}
      lead={words.lead}
      back={{ href: '/knowledge', words: text.page.back }}
    >
      <Share />
    </PartnersPage>
  );
}

function Share() {
  const { route } = useLocation();
  const { session } = useSession();
  return (
    <NoteForm
      heading={words.heading}
      forOthers={keepsRegister(session.role)}
      submit={words.submit}
      save={(draft, organisation) =>
        ask(api.POST('/api/v1/knowledge-notes', { body: { ...draft, organisation } }))
      }
      done={({ id }) => route(`/knowledge/${id}`)}
    />
  );
}
