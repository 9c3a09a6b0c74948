import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { NewEntryRequest } from '../../api/contract.ts';
import { labelIn, type DraftField } from '../../forms/draft-fields.ts';
import { Fields } from '../../forms/FieldView.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { emptyTyped, idsOf, withoutEmpty, writeTyped } from '../../forms/typed.ts';
import { useLeaveWarning } from '../../forms/useLeaveWarning.ts';
import { useSubmission } from '../../forms/useSubmission.ts';
import { useVocabulary } from '../calendar/useChoices.ts';
import { text } from './join-text.ts';
import { allFields } from './sections.ts';

/** What a stranger is asked about an organisation; its own people say the rest once it is entered. */
const ASKED = [
  'name',
  'sector',
  'kind',
  'description',
  'website',
  'address',
  'postcode',
  'identifiers',
  'topics',
  'communities',
  'areas',
];

const fields: DraftField[] = [
  ...ASKED.flatMap((at) => allFields.filter((each) => each.at === at)).map((each) => ({
    ...each,
    at: `entry.${each.at}`,
  })),
  { kind: 'text', type: 'email', at: 'email', label: text.email, hint: text.emailHint },
];

interface JoinFormProps {
  /** What stands above the form; why it was not taken stands above that. */
  children: ComponentChildren;
  onAsked: (name: string, on: string) => void;
  onFailed: (failed: boolean) => void;
}

export function JoinForm({ children, onAsked, onFailed }: JoinFormProps) {
  const vocabulary = useVocabulary().value;
  const [typed, setTyped] = useState(() => emptyTyped(fields));
  const [touched, setTouched] = useState(false);
  const submission = useSubmission(
    idsOf(fields, typed),
    () => {
      const kept = withoutEmpty(fields, typed);
      setTyped(kept);
      return ask(
        api.POST('/api/v1/entry-requests', {
          body: { entry: {}, ...writeTyped(fields, kept, {}) } as unknown as NewEntryRequest,
        }),
      );
    },
    (receipt) => {
      setTouched(false);
      onAsked(typed['entry.name'] as string, receipt.askedOn);
    },
  );
  useLeaveWarning(touched);
  const failed = Boolean(submission.failure);
  useEffect(() => onFailed(failed), [failed]);
  return (
    <>
      <SubmissionFailure submission={submission} labelOf={labelIn(fields)} maySignInAgain={false} />
      {children}
      <form onSubmit={submission.submit} noValidate>
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
          {text.submit}
        </button>
      </form>
    </>
  );
}
