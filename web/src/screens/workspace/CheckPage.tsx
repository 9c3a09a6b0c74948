import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { TextField } from '../../components/fields/TextField.tsx';
import type { DraftField } from '../../forms/draft-fields.ts';
import { CheckPanel } from './CheckPanel.tsx';
import { addressOf, useEditor } from './editor.ts';
import { text } from './text.ts';
import { usePlanCheck } from './usePlanCheck.ts';
import { useVersionedSubmission } from './useVersionedSubmission.ts';
import { WorkspacePage } from './WorkspacePage.tsx';

const words = text.check;
const fields: DraftField[] = [{ kind: 'area', at: 'departures', label: words.departures }];

/** What a check of the whole draft finds, and a place to own up to what could not be kept. */
export function CheckPage() {
  const { consultation, etag, changed } = useEditor();
  const { route } = useLocation();
  const [departures, setDepartures] = useState(consultation.draft.departures ?? '');
  const checked = usePlanCheck(consultation, consultation.draft);
  const submission = useVersionedSubmission(
    ['departures'],
    fields,
    () =>
      ask(
        api.PUT('/api/v1/consultations/{consultationId}', {
          params: { path: { consultationId: consultation.id }, header: { 'If-Match': etag } },
          body: { ...consultation.draft, departures: departures.trim() || undefined },
        }),
      ),
    (next, nextEtag) => {
      changed(next, nextEtag, text.task.saved);
      route(addressOf(next));
    },
  );
  return (
    <WorkspacePage heading={words.heading} lead={words.lead} submission={submission}>
      <div class="ch-prose">
        <CheckPanel checked={checked} />
        {consultation.mayChange && (
          <form onSubmit={submission.submit} noValidate>
            <TextField
              id="departures"
              rows={4}
              label={words.departures}
              hint={words.departuresHint}
              value={departures}
              error={submission.errors.departures}
              onInput={setDepartures}
            />
            <button type="submit" class="govuk-button">
              {text.save}
            </button>
          </form>
        )}
      </div>
    </WorkspacePage>
  );
}
