import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { OrganisationRef, Term, Vocabulary } from '../../api/contract.ts';
import { Checkboxes } from '../../components/fields/Choices.tsx';
import { DateField } from '../../components/fields/DateField.tsx';
import { Select } from '../../components/fields/Select.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { dayOf, typedDate } from '../../components/fields/typed-date.ts';
import { statuses, statusNames } from '../../words/consultation.ts';
import { noFilter, writeFilter, type Filter } from './filter.ts';
import { text } from './text.ts';

export interface FilterPanelProps {
  filter: Filter;
  vocabulary?: Vocabulary;
  organisations: readonly OrganisationRef[];
  /** Without dates and order where the page chooses them itself. */
  withDates: boolean;
  signedIn: boolean;
  onApply: (filter: Filter) => void;
}

const words = text.filters;

const terms = (list: readonly Term[] | undefined) =>
  (list ?? []).map(({ id, name }) => ({ value: id, label: name }));

/** Ideas are seen by their lead and partners alone, so strangers are not offered them. */
const states = (signedIn: boolean) =>
  statuses
    .filter((status) => signedIn || status !== 'idea')
    .map((status) => ({ value: status, label: statusNames[status] }));

export function FilterPanel(props: FilterPanelProps) {
  const { filter, vocabulary, organisations, withDates, signedIn, onApply } = props;
  const [typed, setTyped] = useState(filter);
  const [dates, setDates] = useState({ from: typedDate(filter.from), to: typedDate(filter.to) });
  const address = writeFilter(filter);
  useEffect(() => {
    setTyped(filter);
    setDates({ from: typedDate(filter.from), to: typedDate(filter.to) });
    // The address stands for the filter: an equal filter made anew must not undo what is being typed.
  }, [address]);
  const set = (change: Partial<Filter>) => setTyped((before) => ({ ...before, ...change }));

  function apply(event: Event) {
    event.preventDefault();
    onApply({ ...typed, from: dayOf(dates.from) ?? '', to: dayOf(dates.to) ?? '' });
  }

  const boxes = [
    { id: 'topic', label: words.topic, choices: terms(vocabulary?.topics) },
    { id: 'audience', label: words.audience, choices: terms(vocabulary?.audiences) },
    { id: 'area', label: words.area, choices: terms(vocabulary?.areas) },
  ] as const;

  return (
    <form onSubmit={apply} role="search" aria-label={words.summary}>
      <TextField
        id="q"
        type="search"
        label={words.q}
        hint={words.qHint}
        value={typed.q}
        onInput={(q) => set({ q })}
      />
      <Select
        id="organisation"
        label={words.organisation}
        value={typed.organisation}
        choices={[
          { value: '', label: words.anyOrganisation },
          ...organisations.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onInput={(organisation) => set({ organisation })}
      />
      <Folded label={words.status} chosen={typed.status.length}>
        <Checkboxes
          small
          id="status"
          label={words.status}
          choices={states(signedIn)}
          value={typed.status}
          onInput={(status) => set({ status })}
        />
      </Folded>
      {boxes
        .filter(({ choices }) => choices.length > 0)
        .map(({ id, label, choices }) => (
          <Folded key={id} label={label} chosen={typed[id].length}>
            <Checkboxes
              small
              id={id}
              label={label}
              choices={choices}
              value={typed[id]}
              onInput={(value) => set({ [id]: value })}
            />
          </Folded>
        ))}
      {withDates && (
        <>
          <DateField
            id="from"
            label={words.from}
            hint={words.fromHint}
            value={dates.from}
            onInput={(from) => setDates((before) => ({ ...before, from }))}
          />
          <DateField
            id="to"
            label={words.to}
            hint={words.toHint}
            value={dates.to}
            onInput={(to) => setDates((before) => ({ ...before, to }))}
          />
          <Select
            id="sort"
            label={words.sort}
            value={typed.sort}
            choices={Object.entries(words.sorts).map(([value, label]) => ({ value, label }))}
            onInput={(sort) => set({ sort })}
          />
        </>
      )}
      <div class="ch-actions">
        <button type="submit" class="govuk-button">
          {words.apply}
        </button>
        <button type="button" class="ch-link-button" onClick={() => onApply({ ...noFilter })}>
          {text.clear}
        </button>
      </div>
    </form>
  );
}

function Folded({ label, chosen, children }: { label: string; chosen: number; children: ComponentChildren }) {
  return (
    <details class="govuk-details" open={chosen > 0}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{chosen > 0 ? `${label} (${chosen} chosen)` : label}</span>
      </summary>
      <div class="govuk-details__text ch-filters__choices">{children}</div>
    </details>
  );
}
