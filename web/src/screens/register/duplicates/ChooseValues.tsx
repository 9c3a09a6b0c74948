import type { ComparedEntry, ComparedField, EntryComparison, Vocabulary } from '../../../api/contract.ts';
import { Radios } from '../../../components/fields/Choices.tsx';
import { Table } from '../../../components/Table/Table.tsx';
import { useVocabulary } from '../../calendar/useChoices.ts';
import { partNames } from '../../../words/organisation.ts';
import { namesCompared } from './apart.ts';
import { broughtAlong } from './along.ts';
import { isChoice, type Chosen, type Side } from './choice.ts';
import { SaidValue } from '../../../components/SaidValue/SaidValue.tsx';
import { text } from './text.ts';

const words = text.compareTwo;

interface ChooseValuesProps {
  comparison: EntryComparison;
  survivor: Side;
  chosen: Chosen;
  onSurvivor: (side: Side) => void;
  onChosen: (field: string, side: Side) => void;
  onGo: () => void;
}

/** Which of the two stays, and of each field in which they differ, which value. */
export function ChooseValues({
  comparison,
  survivor,
  chosen,
  onSurvivor,
  onChosen,
  onGo,
}: ChooseValuesProps) {
  const vocabulary = useVocabulary().value;
  const { one, other, fields } = comparison;
  const names = namesCompared(comparison);
  const cell = (side: Side) => (field: ComparedField) => (
    <Value
      field={field}
      side={side}
      vocabulary={vocabulary}
      checked={(chosen[field.field] ?? survivor) === side}
      onChosen={onChosen}
    />
  );
  return (
    <form
      aria-label={words.form}
      onSubmit={(event) => {
        event.preventDefault();
        onGo();
      }}
    >
      <Radios
        id="survivor"
        label={words.survivor}
        hint={words.survivorHint}
        value={survivor}
        onInput={(side) => onSurvivor(side as Side)}
        choices={[choiceOf('one', one, names.one), choiceOf('other', other, names.other)]}
      />
      <p class="govuk-body">{words.tableHint}</p>
      <Table
        caption={words.table}
        rows={fields}
        keyOf={(each) => each.field}
        columns={[
          {
            heading: words.field,
            cell: (each) => (
              <>
                <span id={`field-${each.field}`}>{partNames[each.field] ?? each.field}</span>
                {each.united && each.differs && <div class="govuk-hint ch-merge-hint">{words.united}</div>}
              </>
            ),
          },
          { heading: names.one, cell: cell('one') },
          { heading: names.other, cell: cell('other') },
        ]}
      />
      <button type="submit" class="govuk-button">
        {words.go}
      </button>
    </form>
  );
}

const choiceOf = (value: Side, entry: ComparedEntry, label: string) => ({
  value,
  label,
  hint: broughtAlong(entry.bringsAlong),
});

interface ValueProps {
  field: ComparedField;
  side: Side;
  vocabulary?: Vocabulary;
  checked: boolean;
  onChosen: (field: string, side: Side) => void;
}

function Value({ field, side, vocabulary, checked, onChosen }: ValueProps) {
  const said = <SaidValue field={field.field} value={field[side]} vocabulary={vocabulary} />;
  if (!isChoice(field)) {
    return <span class={field.differs ? undefined : 'ch-muted'}>{said}</span>;
  }
  const id = `${field.field}-${side}`;
  return (
    <div class="govuk-radios govuk-radios--small ch-merge-choice">
      <div class="govuk-radios__item">
        <input
          class="govuk-radios__input"
          type="radio"
          id={id}
          name={field.field}
          value={side}
          checked={checked}
          aria-labelledby={`field-${field.field} ${id}-label`}
          onChange={() => onChosen(field.field, side)}
        />
        <label class="govuk-label govuk-radios__label" for={id} id={`${id}-label`}>
          {said}
        </label>
      </div>
    </div>
  );
}
