import { useEffect, useState } from 'preact/hooks';
import type { Vocabulary } from '../../api/contract.ts';
import { Select } from '../../components/fields/Select.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { kinds, knowledgeAt, noSearch, type Search } from './search.ts';
import { kindNames, text } from './text.ts';

const words = text.filters;
const any = { value: '', label: words.any };

interface SearchFormProps {
  search: Search;
  vocabulary?: Vocabulary;
  onSearch: (search: Search) => void;
}

export function SearchForm({ search, vocabulary, onSearch }: SearchFormProps) {
  const [typed, setTyped] = useState(search);
  const address = knowledgeAt(search);
  // The address stands for the search: an equal one made anew must not undo what is being typed.
  useEffect(() => setTyped(search), [address]);
  return (
    <form
      role="search"
      class="ch-panel"
      aria-label={words.summary}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch({ ...typed, q: typed.q.trim() });
      }}
    >
      <TextField
        id="q"
        type="search"
        label={words.q}
        hint={words.qHint}
        value={typed.q}
        onInput={(q) => setTyped({ ...typed, q })}
      />
      <Select
        id="topic"
        label={words.topic}
        choices={[any, ...(vocabulary?.topics ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
        value={typed.topic}
        onInput={(topic) => setTyped({ ...typed, topic })}
      />
      <Select
        id="kind"
        label={words.kind}
        choices={[any, ...kinds.map((kind) => ({ value: kind, label: kindNames[kind] }))]}
        value={typed.kind}
        onInput={(kind) => setTyped({ ...typed, kind })}
      />
      <div class="ch-actions">
        <button type="submit" class="govuk-button">
          {words.apply}
        </button>
        <button type="button" class="ch-link-button" onClick={() => onSearch(noSearch)}>
          {words.clear}
        </button>
      </div>
    </form>
  );
}
