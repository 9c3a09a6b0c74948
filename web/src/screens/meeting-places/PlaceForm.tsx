import { useState } from 'preact/hooks';
import type { Answer } from '../../api/answer.ts';
import type { MeetingPlace, MeetingPlaceDraft } from '../../api/contract.ts';
import { usePageTitle } from '../../app/announcer.tsx';
import { labelIn } from '../../forms/draft-fields.ts';
import { Fields } from '../../forms/FieldView.tsx';
import { StaleNotice } from '../../forms/StaleNotice.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { idsOf } from '../../forms/typed.ts';
import { useLeaveWarning } from '../../forms/useLeaveWarning.ts';
import { useVersioned } from '../../forms/useVersioned.ts';
import { useVocabulary } from '../calendar/useChoices.ts';
import { draftOf, fields, typedOf } from './fields.ts';
import { formText as words } from './text.ts';

interface PlaceFormProps {
  heading: string;
  lead: string;
  before?: MeetingPlaceDraft;
  save: (draft: MeetingPlaceDraft) => Promise<Answer<MeetingPlace>>;
  /** Reads what somebody else saved meanwhile. */
  catchUp?: () => Promise<MeetingPlaceDraft | undefined>;
  done: () => void;
}

/** What is said of a place. */
export function PlaceForm({ heading, lead, before, save, catchUp, done }: PlaceFormProps) {
  const vocabulary = useVocabulary().value;
  const [typed, setTyped] = useState(() => typedOf(before ?? {}));
  const [touched, setTouched] = useState(false);
  const submission = useVersioned(
    { draft: before ?? {}, catchUp: catchUp ?? (() => Promise.resolve(undefined)) },
    idsOf(fields, typed),
    fields,
    () => save(draftOf(typed)),
    () => {
      setTouched(false);
      done();
    },
  );
  useLeaveWarning(touched);
  usePageTitle(heading, Boolean(submission.failure));
  return (
    <>
      <SubmissionFailure submission={submission} labelOf={labelIn(fields)} />
      {submission.differences && <StaleNotice differences={submission.differences} />}
      <h1 class="govuk-heading-l">{heading}</h1>
      <p class="ch-page-lead">{lead}</p>
      <form class="ch-prose" onSubmit={submission.submit} aria-label={heading} noValidate>
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
          {words.save}
        </button>
      </form>
    </>
  );
}
