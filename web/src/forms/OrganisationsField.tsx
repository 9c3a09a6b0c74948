import { useState } from 'preact/hooks';
import { ask } from '../api/answer.ts';
import { api } from '../api/client.ts';
import type { OrganisationRef, Sector } from '../api/contract.ts';
import { useResource } from '../api/resource.ts';
import { announce } from '../app/announcer.tsx';
import { Questions, type FieldProps } from '../components/fields/Field.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { text } from './text.ts';

interface OrganisationsFieldProps extends FieldProps {
  value: string[];
  onInput: (value: string[]) => void;
  /** The sectors to search; all of them, where nothing is said. */
  among?: Sector[];
}

/** Organisations found by name; there may be thousands, so they are searched and not listed. */
export function OrganisationsField({ value, onInput, among, ...field }: OrganisationsFieldProps) {
  const [q, setQ] = useState('');
  const [found, setFound] = useState<OrganisationRef[]>();
  const add = (each: OrganisationRef) => {
    onInput([...value.filter((id) => id !== each.id), each.id]);
    announce(`${text.chosen} ${each.name}`);
  };

  async function search() {
    const answer = await ask(
      api.GET('/api/v1/organisations', {
        params: { query: { q: q || undefined, sector: among, limit: 10 } },
      }),
    );
    if (answer.ok) {
      setFound(answer.value.items);
      announce(answer.value.items.length > 0 ? `${text.found} ${answer.value.items.length}` : text.nothing);
    }
  }

  return (
    <Questions {...field}>
      {value.length === 0 && <p class="govuk-body">{text.none}</p>}
      <ul class="govuk-list">
        {value.map((id) => (
          <Chosen key={id} id={id} onRemove={() => onInput(value.filter((other) => other !== id))} />
        ))}
      </ul>
      <TextField
        id={`${field.id}-search`}
        type="search"
        label={text.find}
        hint={text.findHint}
        value={q}
        onInput={setQ}
      />
      <button type="button" class="govuk-button govuk-button--secondary" onClick={() => void search()}>
        {text.search}
      </button>
      {found && found.length === 0 && <p class="govuk-body">{text.nothing}</p>}
      <ul class="govuk-list">
        {found
          ?.filter((each) => !value.includes(each.id))
          .map((each) => (
            <li key={each.id}>
              <button type="button" class="ch-link-button" onClick={() => add(each)}>
                {text.add(each.name)}
              </button>
            </li>
          ))}
      </ul>
    </Questions>
  );
}

function Chosen({ id, onRemove }: { id: string; onRemove: () => void }) {
  const organisation = useResource(`organisation ${id}`, () =>
    ask(api.GET('/api/v1/organisations/{organisationId}', { params: { path: { organisationId: id } } })),
  );
  const name = organisation.value?.entry.name ?? id;
  return (
    <li>
      {name}{' '}
      <button type="button" class="ch-link-button" onClick={onRemove}>
        {text.remove(name)}
      </button>
    </li>
  );
}
