import { useRef } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso/router';
import { ask, refusedWith } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { KnowledgeNote } from '../../api/contract.ts';
import { usePageTitle } from '../../app/announcer.tsx';
import { RequireSession } from '../../app/RequireSession.tsx';
import { useSession } from '../../app/session.tsx';
import { BackLink } from '../../components/BackLink/BackLink.tsx';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { NotFound } from '../not-found/NotFound.tsx';
import { NoteForm } from './NoteForm.tsx';
import { text } from './text.ts';
import { readNote, useNote } from './useNote.ts';

const words = text.form;

export function ChangeNote() {
  return (
    <RequireSession keepTyping heading={words.change}>
      <Found />
    </RequireSession>
  );
}

function Found() {
  const id = useRoute().params.id ?? '';
  const { session } = useSession();
  const found = useNote(id);
  usePageTitle(words.change);
  if (refusedWith(found.failure, 404) || refusedWith(found.failure, 400)) {
    return <NotFound />;
  }
  const { value } = found;
  // Signing out in the middle of a form must not take it away.
  const allowed = value?.mayChange || !session.signedIn;
  return (
    <>
      <BackLink href={`/knowledge/${id}`} words={value?.note.title ?? text.page.back} />
      <h1 class="govuk-heading-xl">{words.change}</h1>
      {!value && !found.failure && <Waiting what={text.page.waiting} />}
      {found.failure && <FailureNotice failure={found.failure} onRetry={found.reload} />}
      {value && (allowed ? <Change shared={value} /> : <p class="govuk-body">{words.notAllowed}</p>)}
    </>
  );
}

function Change({ shared: { id, version, note } }: { shared: KnowledgeNote }) {
  const { route } = useLocation();
  const current = useRef(version);
  return (
    <NoteForm
      heading={words.change}
      before={note}
      submit={words.save}
      save={(draft) =>
        ask(
          api.PUT('/api/v1/knowledge-notes/{knowledgeNoteId}', {
            params: { path: { knowledgeNoteId: id }, header: { 'If-Match': `"${current.current}"` } },
            body: draft,
          }),
        )
      }
      catchUp={async () => {
        const answer = await readNote(id);
        if (!answer.ok) {
          return undefined;
        }
        current.current = answer.value.version;
        return answer.value.note;
      }}
      done={() => route(`/knowledge/${id}`)}
    />
  );
}
