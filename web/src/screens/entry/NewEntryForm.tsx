import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../api/answer.ts';
import { Fold } from '../../components/Fold/Fold.tsx';
import { AddingFailure } from '../../components/ThereAlready/AddingFailure.tsx';
import { useAdding } from '../../components/ThereAlready/useAdding.ts';
import { idAt, labelIn, type DraftField } from '../../forms/draft-fields.ts';
import { Fields } from '../../forms/FieldView.tsx';
import { emptyTyped, idsOf, withoutEmpty, writeTyped, type Typed } from '../../forms/typed.ts';
import { useLeaveWarning } from '../../forms/useLeaveWarning.ts';
import { useVocabulary } from '../calendar/useChoices.ts';
import { text } from './join-text.ts';
import { allFields } from './sections.ts';

/** What is asked about an organisation at first; its own people say the rest once it is entered. */
const ASKED = ['name', 'sector', 'kind', 'description', 'website', 'address', 'postcode', 'identifiers'];

/** Long lists, for those who know them. */
const FOLDED = ['topics', 'communities', 'areas'];

/** What a form for a new entry asks. */
export interface NewEntryFields {
  /** Where its name stands. */
  name: string;
  asked: DraftField[];
  folded: DraftField[];
  beyond: readonly DraftField[];
}

/**
 * @param under where the entry stands in what is sent, `entry.` or nothing
 * @param beyond what is asked besides
 */
export function newEntryFields(under: string, beyond: readonly DraftField[] = []): NewEntryFields {
  const at = (places: readonly string[]) =>
    places
      .flatMap((place) => allFields.filter((field) => field.at === place))
      .map((field) => ({ ...field, at: under + field.at }));
  return { name: `${under}name`, asked: at(ASKED), folded: at(FOLDED), beyond };
}

interface NewEntryFormProps<T> {
  fields: NewEntryFields;
  /** What stands above the form; why it was not taken stands above that. */
  children: ComponentChildren;
  submitWords: string;
  maySignInAgain: boolean;
  /** @param despite whether although the register seems to have it */
  send: (draft: object, despite: boolean) => Promise<Answer<T>>;
  onDone: (name: string, value: T) => void;
  onFailed: (failed: boolean) => void;
}

export function NewEntryForm<T>(props: NewEntryFormProps<T>) {
  const { name, asked, folded, beyond } = props.fields;
  const fields = [...asked, ...folded, ...beyond];
  const vocabulary = useVocabulary().value;
  const [typed, setTyped] = useState(() => emptyTyped(fields));
  const [touched, setTouched] = useState(false);
  const adding = useAdding(
    idsOf(fields, typed),
    (despite) => {
      const kept = withoutEmpty(fields, typed);
      setTyped(kept);
      return props.send(writeTyped(fields, kept, {}), despite);
    },
    (value) => {
      setTouched(false);
      props.onDone(typed[name] as string, value);
    },
  );
  const { submission } = adding;
  useLeaveWarning(touched);
  const failed = Boolean(submission.failure);
  useEffect(() => props.onFailed(failed), [failed]);
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
      <AddingFailure adding={adding} labelOf={labelIn(fields)} maySignInAgain={props.maySignInAgain} />
      {props.children}
      <form onSubmit={submission.submit} noValidate>
        <Fields fields={asked} {...form} />
        <Fold summary={text.more} open={folded.some((field) => submission.errors[idAt(field.at)])}>
          <Fields fields={folded} {...form} />
        </Fold>
        {beyond.length > 0 && <Fields fields={beyond} {...form} />}
        <button type="submit" class="govuk-button">
          {props.submitWords}
        </button>
      </form>
    </>
  );
}
