import type { ComponentChildren } from 'preact';

export interface Fact {
  name: string;
  /** Nothing is shown where there is none, or an empty list. */
  value: ComponentChildren;
}

const isThere = (value: ComponentChildren): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '' && value !== false;

/** Facts of one kind under a heading; neither where there is nothing to tell. */
export function FactList({ heading, note, facts }: { heading: string; note?: string; facts: Fact[] }) {
  const told = facts.filter(({ value }) => isThere(value));
  if (told.length === 0) {
    return null;
  }
  return (
    <section>
      <h2 class="govuk-heading-m">{heading}</h2>
      {note && <p class="govuk-body">{note}</p>}
      <dl class="ch-facts">
        {told.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            {(Array.isArray(value) ? value : [value]).map((each, index) => (
              <dd key={index}>{each}</dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
