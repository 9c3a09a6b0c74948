import { useEffect, useState } from 'preact/hooks';
import type { Term, Vocabulary } from '../../api/contract.ts';
import { Checkboxes } from '../../components/fields/Choices.tsx';
import { Fold } from '../../components/Fold/Fold.tsx';
import { kinds, noFilter, writeFilter, type Filter, type Kind } from './filter.ts';
import { text } from './text.ts';

const words = text.filters;

interface FilterPanelProps {
  filter: Filter;
  vocabulary?: Vocabulary;
  onChosen: (filter: Filter) => void;
}

export function FilterPanel({ filter, vocabulary, onChosen }: FilterPanelProps) {
  const [typed, setTyped] = useState(filter);
  // The address stands for the filter: an equal one made anew must not undo what is being ticked.
  useEffect(() => setTyped(filter), [writeFilter(filter)]);
  const offered: Record<Kind, readonly Term[]> = {
    area: vocabulary?.areas ?? [],
    community: vocabulary?.audiences ?? [],
    topic: vocabulary?.topics ?? [],
  };

  function submit(event: Event) {
    event.preventDefault();
    onChosen(typed);
  }

  return (
    <form role="search" aria-label={words.summary} onSubmit={submit}>
      {kinds
        .filter((kind) => offered[kind].length > 0)
        .map((kind) => (
          <Fold
            key={kind}
            summary={words.chosen(words[kind], typed[kind].length)}
            open={typed[kind].length > 0}
          >
            <div class="ch-filters__choices">
              <Checkboxes
                small
                id={kind}
                label={words[kind]}
                choices={offered[kind].map(({ id, name }) => ({ value: id, label: name }))}
                value={typed[kind]}
                onInput={(value) => setTyped({ ...typed, [kind]: value })}
              />
            </div>
          </Fold>
        ))}
      <div class="ch-actions">
        <button type="submit" class="govuk-button">
          {words.apply}
        </button>
        <button type="button" class="ch-link-button" onClick={() => onChosen(noFilter)}>
          {words.clear}
        </button>
      </div>
    </form>
  );
}
