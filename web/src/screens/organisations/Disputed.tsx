import type { Dispute } from '../../api/contract.ts';
import { Table } from '../../components/Table/Table.tsx';
import { dayInFull } from '../../time/format.ts';
import { text } from './text.ts';

type Value = Dispute['current'];

/** Parts of which partners say that they are otherwise, with both values. */
export function Disputed({ disputes }: { disputes: readonly Dispute[] }) {
  if (disputes.length === 0) {
    return null;
  }
  const { disputed } = text;
  return (
    <section>
      <h2 class="govuk-heading-m">{disputed.heading}</h2>
      <p class="govuk-body">{disputed.what}</p>
      <Table
        caption={disputed.heading}
        captionHidden
        rows={disputes}
        keyOf={(each) => each.id}
        columns={[
          { heading: disputed.field, cell: (each) => text.fields[each.field] ?? each.field },
          { heading: disputed.current, cell: (each) => <Said value={each.current} /> },
          { heading: disputed.proposed, cell: (each) => <Said value={each.proposed} /> },
        ]}
      />
    </section>
  );
}

function Said({ value }: { value: Value }) {
  return (
    <>
      {inWords(value.value)}
      {value.by && (
        <p class="govuk-body-s ch-muted">{text.disputed.by(value.by.name, dayInFull(value.since))}</p>
      )}
    </>
  );
}

function inWords(value: unknown): string {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) {
    return text.disputed.nothing;
  }
  if (Array.isArray(value)) {
    return value.map(inWords).join('; ');
  }
  return typeof value === 'object' ? Object.values(value).map(inWords).join(', ') : String(value);
}
