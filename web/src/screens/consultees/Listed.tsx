import { useState } from 'preact/hooks';
import type { ConsulteePage } from '../../api/contract.ts';
import { Table } from '../../components/Table/Table.tsx';
import { Tag } from '../../components/Tag/Tag.tsx';
import { text } from './text.ts';

const words = text.consultees;
const SHOWN = 50;

/** Who is on the list, as those who run the consultation see it. */
export function Listed({ list }: { list: ConsulteePage }) {
  const [whole, setWhole] = useState(false);
  const shown = whole ? list.items : list.items.slice(0, SHOWN);
  return (
    <section aria-labelledby="listed">
      <h2 class="govuk-heading-m" id="listed">
        {words.list}
      </h2>
      <p class="govuk-body">
        {list.total === 0 ? words.none : words.total(list.total)}{' '}
        {list.fixedAt ? words.fixedAt(list.fixedAt) : words.notFixed}
      </p>
      {shown.length > 0 && (
        <Table
          caption={words.list}
          captionHidden
          rows={shown}
          keyOf={({ organisation }) => organisation.id}
          columns={[
            {
              heading: words.columns.name,
              cell: ({ organisation }) => (
                <a class="govuk-link" href={`/organisations/${organisation.id}`}>
                  {organisation.name}
                </a>
              ),
            },
            { heading: words.columns.how, cell: ({ picked }) => (picked ? words.wasPicked : words.drawn) },
            {
              heading: words.columns.notes,
              cell: ({ optedOut }) => optedOut && <Tag tone="warn">{words.optedOut}</Tag>,
            },
          ]}
        />
      )}
      {shown.length < list.items.length && (
        <button type="button" class="govuk-button govuk-button--secondary" onClick={() => setWhole(true)}>
          {words.more}
        </button>
      )}
      {list.notes.length > 0 && (
        <>
          <h3 class="govuk-heading-s">{words.notes}</h3>
          <dl class="ch-facts">
            {list.notes.map(({ note, at }) => (
              <div key={at}>
                <dt>{words.noteOn(at)}</dt>
                <dd>{note}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}
