import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { ConsultationDraft } from '../../api/contract.ts';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { FindingsList } from '../../components/Findings/FindingsList.tsx';
import { addressOf, useEditor } from './editor.ts';
import {
  clauseErrors,
  justificationControl,
  justificationIds,
  justificationLabel,
  Justifications,
  justificationsOf,
  type TypedReasons,
} from './Justifications.tsx';
import { text } from './text.ts';
import { shortfallsOf, usePlanCheck } from './usePlanCheck.ts';
import { useVersionedSubmission } from './useVersionedSubmission.ts';
import { WorkspacePage } from './WorkspacePage.tsx';

const words = text.publish;

/** Whether it has the days without which it can't stand in the calendar. */
const isDated = ({ opensOn, closesOn, heldElsewhere }: ConsultationDraft): boolean =>
  Boolean(opensOn && (closesOn || heldElsewhere));

/** Publishing asks for a reason wherever a clause is not kept, and the reasons are published too. */
export function Publish() {
  const { consultation, etag, changed } = useEditor();
  const { route } = useLocation();
  const { check, failure, checking } = usePlanCheck(consultation, consultation.draft);
  const [typed, setTyped] = useState<TypedReasons>({});
  const short = check ? shortfallsOf(check) : [];
  const blocking = short.filter((each) => each.blocks);
  const toJustify = short.filter((each) => !each.blocks);
  const ids = justificationIds(toJustify);
  const submission = useVersionedSubmission(
    ids,
    [],
    () =>
      ask(
        api.POST('/api/v1/consultations/{consultationId}/publication', {
          params: { path: { consultationId: consultation.id }, header: { 'If-Match': etag } },
          body: { justifications: justificationsOf(toJustify, typed) },
        }),
      ),
    (next, nextEtag) => {
      changed(next, nextEtag, words.done);
      route(addressOf(next));
    },
  );
  const errors = clauseErrors(submission.failure, toJustify, ids);
  if (!['idea', 'heads-up'].includes(consultation.status)) {
    return (
      <WorkspacePage heading={words.heading}>
        <p class="govuk-body">{words.already}</p>
      </WorkspacePage>
    );
  }
  return (
    <WorkspacePage
      heading={words.heading}
      lead={words.lead}
      submission={{ ...submission, errors }}
      controlOf={justificationControl}
      labelOf={justificationLabel(toJustify)}
    >
      <form class="ch-prose" onSubmit={submission.submit} noValidate>
        {checking && !check && <p class="govuk-body">{text.check.waiting}</p>}
        {failure && <FailureNotice failure={failure} />}
        {blocking.length > 0 && (
          <section>
            <h2 class="govuk-heading-m">{words.blocked}</h2>
            <FindingsList findings={blocking} />
          </section>
        )}
        {toJustify.length > 0 && (
          <section>
            <h2 class="govuk-heading-m">{words.reasons}</h2>
            <Justifications findings={toJustify} typed={typed} errors={errors} onInput={setTyped} />
          </section>
        )}
        {check && short.length === 0 && (
          <p class="govuk-body">{isDated(consultation.draft) ? words.none : words.undated}</p>
        )}
        <button type="submit" class="govuk-button">
          {words.submit}
        </button>
      </form>
    </WorkspacePage>
  );
}
