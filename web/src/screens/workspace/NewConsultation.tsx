import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { usePageTitle } from '../../app/announcer.tsx';
import { RequireSession } from '../../app/RequireSession.tsx';
import { useSession } from '../../app/session.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../forms/useSubmission.ts';
import { BackLink } from '../../components/BackLink/BackLink.tsx';
import { text } from './text.ts';

const words = text.new;

export function NewConsultation() {
  return (
    <RequireSession keepTyping heading={words.heading}>
      <NewForm />
    </RequireSession>
  );
}

function NewForm() {
  const { route } = useLocation();
  const { session } = useSession();
  const [title, setTitle] = useState('');
  const [summary, setSummary] = useState('');
  const submission = useSubmission(
    ['title', 'summary'],
    () => ask(api.POST('/api/v1/consultations', { body: { title, summary: summary.trim() || undefined } })),
    (created) => route(`/workspace/consultations/${created.id}`),
  );
  usePageTitle(words.heading, Boolean(submission.failure));
  return (
    <div class="ch-prose">
      <BackLink href="/workspace" words={text.task.back} />
      <SubmissionFailure submission={submission} />
      <h1 class="govuk-heading-xl">{words.heading}</h1>
      <p class="ch-page-lead">{words.lead(session.organisation?.name ?? '')}</p>
      <form onSubmit={submission.submit} noValidate>
        <TextField
          id="title"
          label={words.title}
          hint={words.titleHint}
          value={title}
          error={submission.errors.title}
          onInput={setTitle}
        />
        <TextField
          id="summary"
          rows={4}
          label={words.summary}
          hint={words.summaryHint}
          value={summary}
          error={submission.errors.summary}
          onInput={setSummary}
        />
        <button type="submit" class="govuk-button">
          {words.submit}
        </button>
      </form>
    </div>
  );
}
