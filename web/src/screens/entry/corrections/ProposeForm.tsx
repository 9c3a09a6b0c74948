import { useState } from 'preact/hooks';
import { ask } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import type { Correction, Organisation, PublicField } from '../../../api/contract.ts';
import { Select } from '../../../components/fields/Select.tsx';
import { TextField } from '../../../components/fields/TextField.tsx';
import { labelIn } from '../../../forms/draft-fields.ts';
import { Fields } from '../../../forms/FieldView.tsx';
import { SubmissionFailure } from '../../../forms/SubmissionFailure.tsx';
import { idsOf, isDateId, readTyped, withoutEmpty, writeTyped, type Typed } from '../../../forms/typed.ts';
import { useSubmission } from '../../../forms/useSubmission.ts';
import { useVocabulary } from '../../calendar/useChoices.ts';
import { partNames } from '../../../words/organisation.ts';
import { fieldsOf, publicFields } from './fields.ts';
import { text } from './text.ts';

const words = text.propose;

interface ProposeFormProps {
  organisation: Organisation;
  onProposed: (correction: Correction) => void;
}

/** One field and what it should say, beginning with what it says now. */
export function ProposeForm({ organisation: { id, entry }, onProposed }: ProposeFormProps) {
  const vocabulary = useVocabulary().value;
  const [field, setField] = useState<PublicField | ''>('');
  const [typed, setTyped] = useState<Typed>({});
  const [reason, setReason] = useState('');
  const fields = field ? fieldsOf(field) : [];
  const submission = useSubmission(
    ['field', 'reason', ...idsOf(fields, typed)],
    () => {
      const kept = withoutEmpty(fields, typed);
      const written = writeTyped(fields, kept, {}) as { value?: unknown };
      setTyped(kept);
      return ask(
        api.POST('/api/v1/organisations/{organisationId}/corrections', {
          params: { path: { organisationId: id } },
          body: { field: field as PublicField, value: written.value, reason },
        }),
      );
    },
    (correction) => {
      setField('');
      setReason('');
      onProposed(correction);
    },
  );

  function choose(next: string) {
    const chosen = publicFields.find((each) => each === next) ?? '';
    setField(chosen);
    setTyped(chosen ? readTyped(fieldsOf(chosen), { value: entry[chosen] }) : {});
    submission.clear();
  }

  return (
    <form class="ch-panel" onSubmit={submission.submit} noValidate aria-label={words.title}>
      <SubmissionFailure
        submission={submission}
        labelOf={(id) => (id === 'reason' ? words.reason : labelIn(fields)(id))}
        controlOf={(control) => (isDateId(fields, control) ? `${control}-day` : control)}
      />
      <Select
        id="field"
        label={words.field}
        value={field}
        error={submission.errors.field}
        choices={[
          { value: '', label: words.choose },
          ...publicFields.map((each) => ({ value: each, label: partNames[each] ?? each })),
        ]}
        onInput={choose}
      />
      {field && (
        <>
          <Fields
            key={field}
            fields={fields}
            typed={typed}
            errors={submission.errors}
            vocabulary={vocabulary}
            onInput={setTyped}
          />
          <TextField
            id="reason"
            rows={3}
            label={words.reason}
            hint={words.reasonHint}
            value={reason}
            error={submission.errors.reason}
            onInput={setReason}
          />
          <button type="submit" class="govuk-button">
            {words.submit}
          </button>
        </>
      )}
    </form>
  );
}
