import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { ConsultationDraft } from '../../api/contract.ts';
import { usePageTitle } from '../../app/announcer.tsx';
import type { DraftField } from '../../forms/draft-fields.ts';
import { Fields } from '../../forms/FieldView.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { idsOf, isDateId, readTyped, withoutEmpty, writeTyped, type Typed } from '../../forms/typed.ts';
import { useLeaveWarning } from '../../forms/useLeaveWarning.ts';
import { useVocabulary } from '../calendar/useChoices.ts';
import { BackLink } from '../../components/BackLink/BackLink.tsx';
import { CheckPanel } from './CheckPanel.tsx';
import { addressOf, useEditor } from './editor.ts';
import { areWhole } from './whole-dates.ts';
import { sections as sectionText } from './sections-text.ts';
import { aroundDates, type Section } from './sections.ts';
import { StaleNotice } from '../../forms/StaleNotice.tsx';
import { text } from './text.ts';
import { usePlanCheck } from './usePlanCheck.ts';
import { useVersionedSubmission } from './useVersionedSubmission.ts';

const PLANNING = ['idea', 'heads-up'];

/** One section of the draft. It is saved into the version that is current then; other sections stay as they are. */
export function SectionPage({ section }: { section: Section }) {
  const { consultation } = useEditor();
  const isDates = section.id === 'dates';
  const published = !PLANNING.includes(consultation.status);
  return (
    <SectionForm
      section={section}
      fields={isDates && published ? aroundDates : section.fields}
      note={isDates && published ? sectionText.dates.moved : undefined}
      checkBeside={isDates && !published}
    />
  );
}

interface SectionFormProps {
  section: Section;
  fields: readonly DraftField[];
  note?: string;
  checkBeside: boolean;
}

function SectionForm({ section, fields, note, checkBeside }: SectionFormProps) {
  const { consultation, etag, changed } = useEditor();
  const { route } = useLocation();
  const vocabulary = useVocabulary().value;
  const [typed, setTyped] = useState<Typed>(() => readTyped(fields, consultation.draft));
  const [touched, setTouched] = useState(false);
  const draftNow = (values: Typed) =>
    writeTyped(fields, values, consultation.draft) as unknown as ConsultationDraft;

  const submission = useVersionedSubmission(
    idsOf(fields, typed),
    fields,
    () => {
      const kept = withoutEmpty(fields, typed);
      setTyped(kept);
      return ask(
        api.PUT('/api/v1/consultations/{consultationId}', {
          params: { path: { consultationId: consultation.id }, header: { 'If-Match': etag } },
          body: draftNow(kept),
        }),
      );
    },
    (next, nextEtag) => {
      setTouched(false);
      changed(next, nextEtag, `${section.name}: ${text.task.saved}`);
      route(addressOf(next));
    },
  );
  useLeaveWarning(touched);
  usePageTitle(`${section.name}: ${consultation.draft.title}`, Boolean(submission.failure));
  const checked = usePlanCheck(
    consultation,
    checkBeside && areWhole(fields, typed) ? draftNow(typed) : undefined,
  );

  const form = (
    <form onSubmit={submission.submit} noValidate>
      {note && (
        <p class="govuk-inset-text">
          {note}{' '}
          <a class="govuk-link" href={addressOf(consultation, 'move-dates')}>
            {text.task.dates}
          </a>
        </p>
      )}
      <Fields
        fields={fields}
        typed={typed}
        errors={submission.errors}
        vocabulary={vocabulary}
        onInput={(next) => {
          setTouched(true);
          setTyped(next);
        }}
      />
      <button type="submit" class="govuk-button">
        {text.save}
      </button>
    </form>
  );
  return (
    <>
      <BackLink href={addressOf(consultation)} words={text.task.toTasks} />
      <SubmissionFailure
        submission={submission}
        controlOf={(id) => (isDateId(fields, id) ? `${id}-day` : id)}
      />
      {submission.differences && <StaleNotice differences={submission.differences} />}
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">{consultation.draft.title}</span>
        {section.name}
      </h1>
      {checkBeside ? (
        <div class="ch-columns ch-columns--check">
          {form}
          <aside class="ch-panel" aria-labelledby="beside">
            <h2 class="govuk-heading-m" id="beside">
              {text.check.beside}
            </h2>
            {!areWhole(fields, typed) && <p class="govuk-body-s">{text.check.untyped}</p>}
            <CheckPanel checked={checked} datesFirst />
          </aside>
        </div>
      ) : (
        <div class="ch-prose">{form}</div>
      )}
    </>
  );
}
