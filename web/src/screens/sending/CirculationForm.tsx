import { useState } from 'preact/hooks';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Circulation } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { Fold } from '../../components/Fold/Fold.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../forms/useSubmission.ts';
import { addressees, begin, SendingFields } from './SendingFields.tsx';
import { sendingOf, type TypedSending } from './sending.ts';
import { text } from './text.ts';
import { readConsultees } from '../../api/consultees.ts';

const words = text.circulation;
/** The control of each refusal; those of nobody's control are about to whom it went. */
const controls: Record<string, string> = { sentOn: 'sentOn-day', audience: 'to', consultation: 'to' };

interface CirculationFormProps {
  id: string;
  done: (recorded: Circulation) => void;
}

/** Records what was sent to whom, by which route and when. */
export function CirculationForm({ id, done }: CirculationFormProps) {
  const [typed, setTyped] = useState(begin);
  const list = useResource(`all consultees ${id}`, () => readConsultees(id));
  const consultees = (list.value?.items ?? []).map(({ organisation }) => organisation.id);
  const change = (part: Partial<TypedSending>) => setTyped((before) => ({ ...before, ...part }));
  const submission = useSubmission(
    ['route', 'through', 'audience', 'organisations', 'words', 'sentOn', 'consultation'],
    () => ask(api.POST('/api/v1/circulations', { body: sendingOf(id, typed, consultees) })),
    done,
  );
  const { errors } = submission;
  return (
    <Fold summary={words.record}>
      <form class="ch-prose" onSubmit={submission.submit} aria-label={words.record} noValidate>
        <SubmissionFailure submission={submission} controlOf={(field) => controls[field] ?? field} />
        <SendingFields
          typed={typed}
          errors={errors}
          about={errors.audience ?? errors.consultation}
          offered={[{ value: 'consultees', label: words.toConsultees(consultees.length) }, ...addressees]}
          change={change}
        />
        <button type="submit" class="govuk-button">
          {words.submit}
        </button>
      </form>
    </Fold>
  );
}
