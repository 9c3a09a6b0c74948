import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { ask, fieldErrorsOf } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { ConsultationDraft, NewDates } from '../../api/contract.ts';
import { TextField } from '../../components/fields/TextField.tsx';
import { Fields } from '../../forms/FieldView.tsx';
import { idsOf, isDateId, readTyped, writeTyped, type Typed } from '../../forms/typed.ts';
import { CheckPanel } from './CheckPanel.tsx';
import { addressOf, useEditor } from './editor.ts';
import {
  clauseErrors,
  justificationControl,
  justificationLabel,
  justificationIds,
  Justifications,
  justificationsOf,
  type TypedReasons,
} from './Justifications.tsx';
import { movableDates } from './sections.ts';
import { text } from './text.ts';
import { usePlanCheck } from './usePlanCheck.ts';
import { useVersionedSubmission } from './useVersionedSubmission.ts';
import { areWhole } from './whole-dates.ts';
import { WorkspacePage } from './WorkspacePage.tsx';

const words = text.dates;

const NO_DATES: Omit<NewDates, 'reason' | 'opensOn'> = { opensFirm: false, closesFirm: false };

/** Moves the dates of a published consultation. Shortfalls that this causes are asked about once the server names them. */
export function MoveDates() {
  const { consultation, etag, changed } = useEditor();
  const { route } = useLocation();
  const [typed, setTyped] = useState<Typed>(() => readTyped(movableDates, consultation.draft));
  const [reason, setReason] = useState('');
  const [reasons, setReasons] = useState<TypedReasons>({});
  const [asked, setAsked] = useState<readonly string[]>([]);
  const whole = areWhole(movableDates, typed);
  const draft = whole
    ? (writeTyped(movableDates, typed, consultation.draft) as unknown as ConsultationDraft)
    : undefined;
  const checked = usePlanCheck(consultation, draft);
  const toJustify = checked.check
    ? checked.check.findings.items.filter((each) => asked.includes(each.clause))
    : [];

  const ids = ['reason', ...idsOf(movableDates, typed), ...justificationIds(toJustify)];
  const submission = useVersionedSubmission(
    ids,
    movableDates,
    async () => {
      const dates = writeTyped(movableDates, typed, {}) as unknown as Omit<NewDates, 'reason'>;
      const answer = await ask(
        api.PUT('/api/v1/consultations/{consultationId}/dates', {
          params: { path: { consultationId: consultation.id }, header: { 'If-Match': etag } },
          body: {
            ...NO_DATES,
            ...dates,
            reason: reason.trim(),
            justifications: justificationsOf(toJustify, reasons),
          },
        }),
      );
      const clauses = fieldErrorsOf(answer.ok ? undefined : answer.failure).flatMap(
        (each) => each.clause ?? [],
      );
      setAsked((before) => [...new Set([...before, ...clauses])]);
      return answer;
    },
    (next, nextEtag) => {
      changed(next, nextEtag, words.done);
      route(addressOf(next));
    },
  );
  const errors = clauseErrors(submission.failure, toJustify, ids);
  if (['idea', 'heads-up'].includes(consultation.status)) {
    return (
      <WorkspacePage heading={words.heading}>
        <p class="govuk-body">{words.notYet}</p>
      </WorkspacePage>
    );
  }
  return (
    <WorkspacePage
      heading={words.heading}
      lead={words.lead}
      submission={{ ...submission, errors }}
      controlOf={(id) => (isDateId(movableDates, id) ? `${id}-day` : justificationControl(id))}
      labelOf={justificationLabel(toJustify)}
    >
      <div class="ch-columns ch-columns--check">
        <form onSubmit={submission.submit} noValidate>
          <Fields fields={movableDates} typed={typed} errors={errors} onInput={setTyped} />
          <TextField
            id="reason"
            rows={4}
            label={words.reason}
            hint={text.publish.reasonHint}
            value={reason}
            error={errors.reason}
            onInput={setReason}
          />
          <Justifications findings={toJustify} typed={reasons} errors={errors} onInput={setReasons} />
          <button type="submit" class="govuk-button">
            {words.submit}
          </button>
        </form>
        <aside class="ch-panel" aria-labelledby="beside">
          <h2 class="govuk-heading-m" id="beside">
            {text.check.beside}
          </h2>
          {!whole && <p class="govuk-body-s">{text.check.untyped}</p>}
          <CheckPanel checked={checked} datesFirst />
        </aside>
      </div>
    </WorkspacePage>
  );
}
