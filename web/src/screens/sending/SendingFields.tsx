import type { CirculationRoute } from '../../api/contract.ts';
import { Radios, type Choice } from '../../components/fields/Choices.tsx';
import { DateField } from '../../components/fields/DateField.tsx';
import { Select } from '../../components/fields/Select.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { typedDate } from '../../components/fields/typed-date.ts';
import { OrganisationsField } from '../../forms/OrganisationsField.tsx';
import { today } from '../../time/days.ts';
import { routeNames } from '../../words/circulation.ts';
import type { Addressees, TypedSending } from './sending.ts';
import { text } from './text.ts';
import { useAudiences } from '../../api/audiences.ts';

const words = text.circulation;

export const begin = (): TypedSending => ({
  route: 'email',
  through: [],
  to: 'consultees',
  audience: '',
  organisations: [],
  words: '',
  sentOn: typedDate(today()),
});

/** To whom anything can be sent. */
export const addressees: readonly Choice[] = [
  { value: 'audience', label: words.toAudience },
  { value: 'organisations', label: words.toOrganisations },
  { value: 'words', label: words.toWords },
];

interface SendingFieldsProps extends ToProps {
  /** To whom it can have gone. */
  offered: readonly Choice[];
  /** What is wrong with to whom it went as a whole. */
  about?: string;
}

/** By which route something was sent, to whom and when. */
export function SendingFields({ typed, errors, change, offered, about }: SendingFieldsProps) {
  return (
    <>
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
        error={about}
        choices={offered}
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
    </>
  );
}

interface ToProps {
  typed: TypedSending;
  errors: Readonly<Record<string, string>>;
  change: (part: Partial<TypedSending>) => void;
}

/** The control that the choice of addressees asks for. */
function To({ typed, errors, change }: ToProps) {
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
