import { useEffect, useState } from 'preact/hooks';
import type { Term, Vocabulary } from '../../api/contract.ts';
import { Checkboxes, type Choice } from '../../components/fields/Choices.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { Fold } from '../../components/Fold/Fold.tsx';
import { sectorNames } from '../../words/consultation.ts';
import { compactNames, kindNames, organisationRoleNames, standingNames } from '../../words/organisation.ts';
import { lists, noSearch, writeSearch, type ListName, type Search } from './search.ts';
import { text } from './text.ts';

const words = text.filters;

const choices = (names: Record<string, string>): Choice[] =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

const terms = (list: readonly Term[] | undefined): Choice[] =>
  (list ?? []).map(({ id, name }) => ({ value: id, label: name }));

const choicesOf = (vocabulary?: Vocabulary): Record<ListName, Choice[]> => ({
  sector: choices(sectorNames),
  kind: choices(kindNames),
  role: choices(organisationRoleNames),
  topic: terms(vocabulary?.topics),
  community: terms(vocabulary?.audiences),
  area: terms(vocabulary?.areas),
  standing: choices(standingNames),
  compact: choices(compactNames),
});

interface SearchPanelProps {
  search: Search;
  vocabulary?: Vocabulary;
  onSearch: (search: Search) => void;
  /** Told of each tick and letter, where the search is not only asked but kept. */
  onTyped?: (search: Search) => void;
}

export function SearchPanel({ search, vocabulary, onSearch, onTyped }: SearchPanelProps) {
  const [typed, setTyped] = useState(search);
  const type = (next: Search) => {
    setTyped(next);
    onTyped?.(next);
  };
  const address = writeSearch(search);
  // The address stands for the search: an equal one made anew must not undo what is being typed.
  useEffect(() => setTyped(search), [address]);
  const offered = choicesOf(vocabulary);

  function submit(event: Event) {
    event.preventDefault();
    onSearch({ ...typed, q: typed.q.trim() });
  }

  return (
    <form role="search" aria-label={words.summary} onSubmit={submit}>
      <TextField
        id="q"
        type="search"
        label={words.q}
        hint={words.qHint}
        value={typed.q}
        onInput={(q) => type({ ...typed, q })}
      />
      {lists
        .filter((name) => offered[name].length > 0)
        .map((name) => (
          <Fold
            key={name}
            summary={words.chosen(words[name], typed[name].length)}
            open={typed[name].length > 0}
          >
            <div class="ch-filters__choices">
              <Checkboxes
                small
                id={name}
                label={words[name]}
                choices={offered[name]}
                value={typed[name]}
                onInput={(value) => type({ ...typed, [name]: value })}
              />
            </div>
          </Fold>
        ))}
      <div class="ch-actions">
        <button type="submit" class="govuk-button">
          {words.apply}
        </button>
        <button type="button" class="ch-link-button" onClick={() => onSearch(noSearch)}>
          {text.clear}
        </button>
      </div>
    </form>
  );
}
