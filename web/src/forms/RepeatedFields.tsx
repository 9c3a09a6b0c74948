import { useEffect, useRef } from 'preact/hooks';
import type { Vocabulary } from '../api/contract.ts';
import { announce } from '../app/announcer.tsx';
import type { ErrorsById } from '../components/fields/errors.ts';
import { Questions, type FieldProps } from '../components/fields/Field.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import type { DraftField } from './draft-fields.ts';
import { Fields } from './FieldView.tsx';
import { text } from './text.ts';
import { emptyTyped, type Typed } from './typed.ts';

interface RepeatedProps<T> extends FieldProps {
  one: string;
  value: T[];
  errors: ErrorsById;
  onInput: (value: T[]) => void;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** After adding, the new entry's first control takes the focus; nobody has to look for it. */
function useFocusOnNew(count: number) {
  const root = useRef<HTMLDivElement>(null);
  const before = useRef(count);
  useEffect(() => {
    if (count > before.current) {
      root.current?.lastElementChild?.querySelector<HTMLElement>('input, textarea')?.focus();
    }
    before.current = count;
  }, [count]);
  return root;
}

function Buttons({ one, number, onRemove }: { one: string; number: number; onRemove: () => void }) {
  return (
    <button
      type="button"
      class="ch-link-button"
      onClick={() => {
        onRemove();
        announce(text.removed(text.number(one, number)));
      }}
    >
      {text.remove(text.number(one, number))}
    </button>
  );
}

const Add = ({ one, onAdd }: { one: string; onAdd: () => void }) => (
  <button type="button" class="govuk-button govuk-button--secondary" onClick={onAdd}>
    {text.add(one)}
  </button>
);

const without = <T,>(list: readonly T[], index: number): T[] =>
  list.filter((_each, place) => place !== index);

const replaced = <T,>(list: readonly T[], index: number, next: T): T[] =>
  list.map((each, place) => (place === index ? next : each));

/** Several lines of text, each in a control of its own. */
export function LinesField({ one, value, errors, onInput, ...field }: RepeatedProps<string>) {
  const root = useFocusOnNew(value.length);
  return (
    <Questions {...field}>
      <div ref={root}>
        {value.map((line, index) => (
          <div class="ch-repeat" key={index}>
            <TextField
              id={`${field.id}-${index}`}
              label={text.number(capital(one), index + 1)}
              value={line}
              error={errors[`${field.id}-${index}`]}
              onInput={(next) => onInput(replaced(value, index, next))}
            />
            <Buttons one={one} number={index + 1} onRemove={() => onInput(without(value, index))} />
          </div>
        ))}
      </div>
      <Add one={one} onAdd={() => onInput([...value, ''])} />
    </Questions>
  );
}

interface RecordsProps extends RepeatedProps<Typed> {
  fields: readonly DraftField[];
  vocabulary?: Vocabulary;
}

/** Several entries of the same few questions. */
export function RecordsField(props: RecordsProps) {
  const { one, value, errors, onInput, fields, vocabulary, ...field } = props;
  const root = useFocusOnNew(value.length);
  return (
    <Questions {...field}>
      <div ref={root}>
        {value.map((record, index) => (
          <fieldset class="govuk-fieldset ch-repeat" key={index} id={`${field.id}-${index}`}>
            <legend class="govuk-fieldset__legend">{text.number(capital(one), index + 1)}</legend>
            <Fields
              fields={fields}
              typed={record}
              errors={errors}
              vocabulary={vocabulary}
              prefix={`${field.id}-${index}-`}
              onInput={(next) => onInput(replaced(value, index, next))}
            />
            <Buttons one={one} number={index + 1} onRemove={() => onInput(without(value, index))} />
          </fieldset>
        ))}
      </div>
      <Add one={one} onAdd={() => onInput([...value, emptyTyped(fields)])} />
    </Questions>
  );
}
