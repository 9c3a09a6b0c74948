import { ask } from '../api/answer.ts';
import { api } from '../api/client.ts';
import { useResource } from '../api/resource.ts';
import { Checkboxes } from '../components/fields/Choices.tsx';
import type { FieldProps } from '../components/fields/Field.tsx';

const MOST_PEOPLE = 200;

interface PeopleFieldProps extends FieldProps {
  value: string[];
  onInput: (value: string[]) => void;
}

/** The people of the organisation acted for; others that are already named stay named. */
export function PeopleField({ value, onInput, ...field }: PeopleFieldProps) {
  const people = useResource('people', () =>
    ask(api.GET('/api/v1/people', { params: { query: { limit: MOST_PEOPLE } } })),
  );
  const listed = (people.value?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const others = value.filter((id) => !listed.some((each) => each.value === id));
  return (
    <Checkboxes
      small
      {...field}
      choices={[...listed, ...others.map((id) => ({ value: id, label: id }))]}
      value={value}
      onInput={onInput}
    />
  );
}
