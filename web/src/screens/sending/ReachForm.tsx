import { useState } from 'preact/hooks';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { ReachReport } from '../../api/contract.ts';
import { Done } from '../../components/Done/Done.tsx';
import { DateField } from '../../components/fields/DateField.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { dayOf, typedDate } from '../../components/fields/typed-date.ts';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../forms/useSubmission.ts';
import { today } from '../../time/days.ts';
import { text } from './text.ts';

const words = text.reach;

/** What was typed as a number; words are passed on, so that the server refuses them at the field. */
const numberOf = (typed: string): number | undefined =>
  typed.trim() === '' ? undefined : ((Number.isNaN(Number(typed)) ? typed : Number(typed)) as number);

interface ReachFormProps {
  id: string;
  /** Tells forms apart that stand on one page. */
  about: string;
  done: () => void;
  /** The report that is corrected; otherwise a new one is made. */
  corrects?: ReachReport;
  /** Corrects nothing after all. */
  leave?: () => void;
}

/** How far something that was sent was passed on. */
export function ReachForm({ id, about, done, corrects, leave }: ReachFormProps) {
  const [organisations, setOrganisations] = useState(String(corrects?.organisations ?? ''));
  const [people, setPeople] = useState(String(corrects?.people ?? ''));
  const [cost, setCost] = useState(corrects?.cost ?? '');
  const [on, setOn] = useState(() => typedDate(corrects?.reportedOn ?? today()));
  const [told, setTold] = useState(false);
  const at = (field: string) => `${field}-${corrects?.id ?? id}`;
  const submission = useSubmission(
    ['organisations', 'people', 'reportedOn', 'cost'],
    () => {
      const body = {
        organisations: numberOf(organisations),
        people: numberOf(people),
        reportedOn: dayOf(on) ?? '',
        cost: cost.trim() || undefined,
      };
      return corrects
        ? ask(
            api.PUT('/api/v1/circulations/{circulationId}/reach-reports/{reportId}', {
              params: {
                path: { circulationId: id, reportId: corrects.id },
                header: { 'If-Match': `"${corrects.version}"` },
              },
              body,
            }),
          )
        : ask(
            api.POST('/api/v1/circulations/{circulationId}/reach-reports', {
              params: { path: { circulationId: id } },
              body,
            }),
          );
    },
    () => {
      setTold(!corrects);
      done();
    },
  );
  const { errors } = submission;
  if (told) {
    return <Done message={words.done} />;
  }
  return (
    <form
      class="ch-prose"
      onSubmit={submission.submit}
      aria-label={corrects ? words.correctThis(corrects.reportedOn) : words.form(about)}
      noValidate
    >
      <SubmissionFailure
        submission={submission}
        controlOf={(field) => (field === 'reportedOn' ? `${at(field)}-day` : at(field))}
      />
      <TextField
        id={at('organisations')}
        label={words.organisations}
        error={errors.organisations}
        value={organisations}
        onInput={setOrganisations}
      />
      <TextField
        id={at('people')}
        label={words.people}
        hint={words.peopleHint}
        error={errors.people}
        value={people}
        onInput={setPeople}
      />
      <DateField
        id={at('reportedOn')}
        label={words.on}
        error={errors.reportedOn}
        value={on}
        onInput={setOn}
      />
      <TextField
        id={at('cost')}
        label={words.whatCost}
        hint={words.costHint}
        error={errors.cost}
        value={cost}
        onInput={setCost}
      />
      <button type="submit" class="govuk-button govuk-button--secondary">
        {corrects ? words.save : words.submit}
      </button>
      {leave && (
        <button type="button" class="govuk-button govuk-button--secondary" onClick={leave}>
          {words.keep}
        </button>
      )}
    </form>
  );
}
