import { Questions, type FieldProps } from './Field.tsx';

export interface Choice {
  value: string;
  label: string;
  hint?: string;
}

interface ChoicesProps extends FieldProps {
  choices: readonly Choice[];
  name?: string;
  small?: boolean;
}

export interface RadiosProps extends ChoicesProps {
  value: string;
  onInput: (value: string) => void;
}

export interface CheckboxesProps extends ChoicesProps {
  value: readonly string[];
  onInput: (value: string[]) => void;
}

const Option = ({ kind, id, choice, ...input }: OptionProps) => (
  <div class={`govuk-${kind}__item`}>
    <input
      class={`govuk-${kind}__input`}
      id={id}
      type={kind === 'radios' ? 'radio' : 'checkbox'}
      value={choice.value}
      aria-describedby={choice.hint ? `${id}-hint` : undefined}
      name={input.name}
      checked={input.checked}
      onChange={(event) => input.onChange(event.currentTarget.checked)}
    />
    <label class={`govuk-label govuk-${kind}__label`} for={id}>
      {choice.label}
    </label>
    {choice.hint && (
      <div class={`govuk-hint govuk-${kind}__hint`} id={`${id}-hint`}>
        {choice.hint}
      </div>
    )}
  </div>
);

interface OptionProps {
  kind: 'radios' | 'checkboxes';
  id: string;
  choice: Choice;
  name: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

export function Radios({ choices, name, small, value, onInput, ...field }: RadiosProps) {
  return (
    <Questions {...field}>
      <div class={`govuk-radios${small ? ' govuk-radios--small' : ''}`}>
        {choices.map((choice) => (
          <Option
            key={choice.value}
            kind="radios"
            id={`${field.id}-${choice.value}`}
            choice={choice}
            name={name ?? field.id}
            checked={value === choice.value}
            onChange={() => onInput(choice.value)}
          />
        ))}
      </div>
    </Questions>
  );
}

export function Checkboxes({ choices, name, small, value, onInput, ...field }: CheckboxesProps) {
  const toggle = (each: string, checked: boolean) =>
    onInput(checked ? [...value, each] : value.filter((other) => other !== each));
  return (
    <Questions {...field}>
      <div class={`govuk-checkboxes${small ? ' govuk-checkboxes--small' : ''}`}>
        {choices.map((choice) => (
          <Option
            key={choice.value}
            kind="checkboxes"
            id={`${field.id}-${choice.value}`}
            choice={choice}
            name={name ?? field.id}
            checked={value.includes(choice.value)}
            onChange={(checked) => toggle(choice.value, checked)}
          />
        ))}
      </div>
    </Questions>
  );
}
