import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { NewEntryRequest } from '../../api/contract.ts';
import { Fold } from '../../components/Fold/Fold.tsx';
import { idAt, labelIn, type DraftField } from '../../forms/draft-fields.ts';
import { Fields } from '../../forms/FieldView.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { emptyTyped, idsOf, withoutEmpty, writeTyped, type Typed } from '../../forms/typed.ts';
import { useLeaveWarning } from '../../forms/useLeaveWarning.ts';
import { useSubmission } from '../../forms/useSubmission.ts';
import { useVocabulary } from '../calendar/useChoices.ts';
import { text } from './join-text.ts';
import { allFields } from './sections.ts';

/** What a stranger is asked about an organisation; its own people say the rest once it is entered. */
const ASKED = ['name', 'sector', 'kind', 'description', 'website', 'address', 'postcode', 'identifiers'];

/** Long lists, for those who know them. */
const FOLDED = ['topics', 'communities', 'areas'];

const at = (places: readonly string[]): DraftField[] =>
  places
    .flatMap((place) => allFields.filter((field) => field.at === place))
    .map((field) => ({ ...field, at: `entry.${field.at}` }));

const asked = at(ASKED);
const folded = at(FOLDED);
const email: readonly DraftField[] = [
  { kind: 'text', type: 'email', at: 'email', label: text.email, hint: text.emailHint },
];
const fields = [...asked, ...folded, ...email];

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
  const form = {
    typed,
    errors: submission.errors,
    vocabulary,
    onInput: (next: Typed) => {
      setTouched(true);
      setTyped(next);
    },
  };
  return (
    <>
      <SubmissionFailure submission={submission} labelOf={labelIn(fields)} maySignInAgain={false} />
      {children}
      <form onSubmit={submission.submit} noValidate>
        <Fields fields={asked} {...form} />
        <Fold summary={text.more} open={folded.some((field) => submission.errors[idAt(field.at)])}>
          <Fields fields={folded} {...form} />
        </Fold>
        <Fields fields={email} {...form} />
        <button type="submit" class="govuk-button">
          {text.submit}
        </button>
      </form>
    </>
  );
}
