import { useEffect, useMemo, useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso/router';
import { ask, refusedWith, type Failure } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Consultation } from '../../api/contract.ts';
import { RequireSession } from '../../app/RequireSession.tsx';
import { useSession } from '../../app/session.tsx';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { NotFound } from '../not-found/NotFound.tsx';
import { CheckPage } from './CheckPage.tsx';
import { EditorContext, etagOf, type Editor } from './editor.ts';
import { InterestsPage } from './InterestsPage.tsx';
import { MoveDates } from './MoveDates.tsx';
import { ProgressPage } from './ProgressPage.tsx';
import { Publish } from './Publish.tsx';
import { SectionPage } from './SectionPage.tsx';
import { sectionOf } from './sections.ts';
import { TaskList } from './TaskList.tsx';
import { text } from './text.ts';
import { TrailPage } from './TrailPage.tsx';
import { Withdraw } from './Withdraw.tsx';

export function ConsultationWorkspace() {
  return (
    <RequireSession keepTyping heading={text.task.waitingTitle}>
      <Loaded />
    </RequireSession>
  );
}

const read = (id: string) =>
  ask(api.GET('/api/v1/consultations/{consultationId}', { params: { path: { consultationId: id } } }));

function Loaded() {
  const { id = '', part = '' } = useRoute().params;
  const { session } = useSession();
  const { path } = useLocation();
  const [held, hold] = useState<{ consultation: Consultation; etag: string; message: string }>();
  const [failure, setFailure] = useState<Failure>();
  const person = session.person?.id;

  async function load() {
    setFailure(undefined);
    const answer = await read(id);
    if (answer.ok) {
      hold({ consultation: answer.value, etag: answer.etag ?? etagOf(answer.value), message: '' });
    } else {
      setFailure(answer.failure);
    }
  }
  useEffect(() => {
    // Signing out in the middle of an edit must not take the form away; signing in reads anew.
    if (person && held?.consultation.id !== id) {
      void load();
    }
  }, [id, person]);

  const editor = useMemo<Editor | undefined>(
    () =>
      held && {
        ...held,
        changed: (consultation, etag, message = '') =>
          hold({ consultation, etag: etag ?? etagOf(consultation), message }),
        async catchUp() {
          const answer = await read(id);
          if (!answer.ok) {
            return undefined;
          }
          hold({ consultation: answer.value, etag: answer.etag ?? etagOf(answer.value), message: '' });
          return answer.value;
        },
      },
    [held, id],
  );

  if (refusedWith(failure, 404) || refusedWith(failure, 400)) {
    return <NotFound />;
  }
  if (!editor || editor.consultation.id !== id) {
    return (
      <>
        <h1 class="govuk-heading-l">{text.task.waitingTitle}</h1>
        {failure ? (
          <FailureNotice failure={failure} onRetry={() => void load()} />
        ) : (
          <Waiting what={text.task.waiting} />
        )}
      </>
    );
  }
  return (
    <EditorContext.Provider value={editor}>
      <Part key={path} part={part} />
    </EditorContext.Provider>
  );
}

function Part({ part }: { part: string }) {
  switch (part) {
    case '':
      return <TaskList />;
    case 'check':
      return <CheckPage />;
    case 'publish':
      return <Publish />;
    case 'move-dates':
      return <MoveDates />;
    case 'progress':
      return <ProgressPage />;
    case 'withdraw':
      return <Withdraw />;
    case 'interests':
      return <InterestsPage />;
    case 'trail':
      return <TrailPage />;
    default: {
      const section = sectionOf(part);
      return section ? <SectionPage section={section} /> : <NotFound />;
    }
  }
}
