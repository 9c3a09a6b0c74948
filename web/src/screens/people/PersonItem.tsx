import { useState } from 'preact/hooks';
import type { Person } from '../../api/contract.ts';
import { ChangeMemberships } from './ChangeMemberships.tsx';
import { Memberships } from './Memberships.tsx';
import { text } from './text.ts';

interface PersonItemProps {
  person: Person;
  onChanged: (message: string) => void;
  /** Somebody else was first, and the list is to be read again. */
  onStale: () => void;
}

/** One person, as administrators see them. */
export function PersonItem({ person, onChanged, onStale }: PersonItemProps) {
  const [changing, setChanging] = useState(false);
  const { id, name, email } = person;
  const words = text.change;
  return (
    <article class="ch-panel" aria-labelledby={`person-${id}`}>
      <h2 class="govuk-heading-m" id={`person-${id}`}>
        {name}
      </h2>
      <p class="govuk-body">{email}</p>
      <Memberships person={person} />
      <button
        type="button"
        class="govuk-button govuk-button--secondary"
        aria-expanded={changing}
        aria-label={words.openLabel(name, email)}
        onClick={() => setChanging(!changing)}
      >
        {words.open}
      </button>
      {changing && (
        <ChangeMemberships
          person={person}
          onStale={onStale}
          onSaved={() => {
            setChanging(false);
            onChanged(words.done(name));
          }}
        />
      )}
    </article>
  );
}
