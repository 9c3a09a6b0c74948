import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { TextField } from '../../components/fields/TextField.tsx';
import { addressOf, useEditor } from './editor.ts';
import { text } from './text.ts';
import { useVersionedSubmission } from './useVersionedSubmission.ts';
import { WorkspacePage } from './WorkspacePage.tsx';

const words = text.withdraw;

export function Withdraw() {
  const { consultation, etag, changed } = useEditor();
  const { route } = useLocation();
  const [reason, setReason] = useState('');
  const submission = useVersionedSubmission(
    ['reason'],
    [],
    () =>
      ask(
        api.POST('/api/v1/consultations/{consultationId}/withdrawal', {
          params: { path: { consultationId: consultation.id }, header: { 'If-Match': etag } },
          body: { reason: reason.trim() },
        }),
      ),
    (next, nextEtag) => {
      changed(next, nextEtag, words.done);
      route(addressOf(next));
    },
  );
  if (consultation.status === 'withdrawn') {
    return (
      <WorkspacePage heading={words.heading}>
        <p class="govuk-body">{words.already}</p>
      </WorkspacePage>
    );
  }
  return (
    <WorkspacePage heading={words.heading} lead={words.lead} submission={submission}>
      <form class="ch-prose" onSubmit={submission.submit} noValidate>
        <TextField
          id="reason"
          rows={4}
          label={words.reason}
          hint={text.publish.reasonHint}
          value={reason}
          error={submission.errors.reason}
          onInput={setReason}
        />
        <button type="submit" class="govuk-button govuk-button--warning">
          {words.submit}
        </button>
      </form>
    </WorkspacePage>
  );
}
