import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { NewProgress } from '../../api/contract.ts';
import type { DraftField } from '../../forms/draft-fields.ts';
import { Fields } from '../../forms/FieldView.tsx';
import { idsOf, isDateId, readTyped, writeTyped } from '../../forms/typed.ts';
import { today } from '../../time/days.ts';
import { addressOf, useEditor } from './editor.ts';
import { stepNames, text } from './text.ts';
import { useVersionedSubmission } from './useVersionedSubmission.ts';
import { WorkspacePage } from './WorkspacePage.tsx';

const words = text.progress;

/** Steps that may be recorded next; the server knows the order. */
export function ProgressPage() {
  const { consultation, etag, changed } = useEditor();
  const { route } = useLocation();
  const steps = (consultation.nextStatuses ?? []).filter((status) => stepNames[status]);
  const fields: DraftField[] = [
    {
      kind: 'choice',
      at: 'status',
      label: words.status,
      choices: steps.map((status) => ({ value: status, label: stepNames[status] ?? status })),
    },
    { kind: 'date', at: 'on', label: words.on },
    { kind: 'area', at: 'note', label: words.note },
    { kind: 'text', type: 'url', at: 'url', label: words.url },
    { kind: 'yes', at: 'feedbackGiven', label: words.feedbackGiven },
  ];
  const [typed, setTyped] = useState(() => readTyped(fields, { status: steps[0], on: today() }));
  const submission = useVersionedSubmission(
    idsOf(fields, typed),
    [],
    () =>
      ask(
        api.POST('/api/v1/consultations/{consultationId}/progress', {
          params: { path: { consultationId: consultation.id }, header: { 'If-Match': etag } },
          body: writeTyped(fields, typed, {}) as unknown as NewProgress,
        }),
      ),
    (next, nextEtag) => {
      changed(next, nextEtag, words.done);
      route(addressOf(next));
    },
  );
  return (
    <WorkspacePage
      heading={words.heading}
      lead={words.lead}
      submission={submission}
      controlOf={(id) => (isDateId(fields, id) ? `${id}-day` : id)}
    >
      {steps.length === 0 ? (
        <p class="govuk-body">{words.notYet}</p>
      ) : (
        <form class="ch-prose" onSubmit={submission.submit} noValidate>
          <Fields fields={fields} typed={typed} errors={submission.errors} onInput={setTyped} />
          <button type="submit" class="govuk-button">
            {words.submit}
          </button>
        </form>
      )}
    </WorkspacePage>
  );
}
