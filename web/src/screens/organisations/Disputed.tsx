import type { Dispute, Vocabulary } from '../../api/contract.ts';
import { Table } from '../../components/Table/Table.tsx';
import { SaidValue } from '../../components/SaidValue/SaidValue.tsx';
import { dayInFull } from '../../time/format.ts';
import { text } from './text.ts';

type Value = Dispute['current'];

interface DisputedProps {
  disputes: readonly Dispute[];
  vocabulary?: Vocabulary;
}

/** Parts of which partners say that they are otherwise, with both values. */
export function Disputed({ disputes, vocabulary }: DisputedProps) {
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
          {
            heading: disputed.current,
            cell: (each) => <Said field={each.field} value={each.current} vocabulary={vocabulary} />,
          },
          {
            heading: disputed.proposed,
            cell: (each) => <Said field={each.field} value={each.proposed} vocabulary={vocabulary} />,
          },
        ]}
      />
    </section>
  );
}

interface SaidProps {
  field: Dispute['field'];
  value: Value;
  vocabulary?: Vocabulary;
}

function Said({ field, value, vocabulary }: SaidProps) {
  return (
    <>
      <SaidValue field={field} value={value.value} vocabulary={vocabulary} />
      {value.by && (
        <p class="govuk-body-s ch-muted">{text.disputed.by(value.by.name, dayInFull(value.since))}</p>
      )}
    </>
  );
}
