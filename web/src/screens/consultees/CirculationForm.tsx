import { useState } from 'preact/hooks';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Circulation, CirculationRoute } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { Radios } from '../../components/fields/Choices.tsx';
import { DateField } from '../../components/fields/DateField.tsx';
import { Select } from '../../components/fields/Select.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { typedDate } from '../../components/fields/typed-date.ts';
import { Fold } from '../../components/Fold/Fold.tsx';
import { OrganisationsField } from '../../forms/OrganisationsField.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../forms/useSubmission.ts';
import { today } from '../../time/days.ts';
import { routeNames } from '../../words/circulation.ts';
import { sendingOf, type Addressees, type TypedSending } from './sending.ts';
import { text } from './text.ts';
import { useAudiences } from './useAudiences.ts';
import { readConsultees } from './whole-list.ts';

const words = text.circulation;
/** The control of each refusal; those of nobody's control are about to whom it went. */
const controls: Record<string, string> = { sentOn: 'sentOn-day', audience: 'to', consultation: 'to' };

export const begin = (): TypedSending => ({
  route: 'email',
  through: [],
  to: 'consultees',
  audience: '',
  organisations: [],
  words: '',
  sentOn: typedDate(today()),
});

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
        <Radios
          small
          id="route"
          label={words.route}
          error={errors.route}
          choices={Object.entries(routeNames).map(([value, label]) => ({ value, label }))}
          value={typed.route}
          onInput={(route) => change({ route: route as CirculationRoute })}
        />
        {typed.route === 'infrastructure-body' && (
          <OrganisationsField
            id="through"
            label={words.through}
            error={errors.through}
            value={typed.through}
            onInput={(chosen) => change({ through: chosen.slice(-1) })}
          />
        )}
        <Radios
          small
          id="to"
          label={words.to}
          error={errors.audience ?? errors.consultation}
          choices={[
            { value: 'consultees', label: words.toConsultees(consultees.length) },
            { value: 'audience', label: words.toAudience },
            { value: 'organisations', label: words.toOrganisations },
            { value: 'words', label: words.toWords },
          ]}
          value={typed.to}
          onInput={(to) => change({ to: to as Addressees })}
        />
        <To typed={typed} errors={errors} change={change} />
        <DateField
          id="sentOn"
          label={words.sentOn}
          error={errors.sentOn}
          value={typed.sentOn}
          onInput={(sentOn) => change({ sentOn })}
        />
        <button type="submit" class="govuk-button">
          {words.submit}
        </button>
      </form>
    </Fold>
  );
}

interface ToProps {
  typed: TypedSending;
  errors: Readonly<Record<string, string>>;
  change: (part: Partial<TypedSending>) => void;
}

/** The control that the choice of addressees asks for. */
export function To({ typed, errors, change }: ToProps) {
  const audiences = useAudiences().value?.items ?? [];
  switch (typed.to) {
    case 'audience':
      return (
        <Select
          id="audience"
          label={words.audience}
          choices={[
            { value: '', label: '' },
            ...audiences.map(({ id, draft }) => ({ value: id, label: draft.name })),
          ]}
          value={typed.audience}
          onInput={(audience) => change({ audience })}
        />
      );
    case 'organisations':
      return (
        <OrganisationsField
          id="organisations"
          label={words.organisations}
          error={errors.organisations}
          value={typed.organisations}
          onInput={(organisations) => change({ organisations })}
        />
      );
    case 'words':
      return (
        <TextField
          id="words"
          label={words.words}
          hint={words.wordsHint}
          error={errors.words}
          value={typed.words}
          onInput={(told) => change({ words: told })}
        />
      );
    case 'consultees':
      return errors.organisations ? <p class="govuk-error-message">{errors.organisations}</p> : null;
  }
}
