import type { ConsultationSummary } from '../../api/contract.ts';
import { Table } from '../../components/Table/Table.tsx';
import { StatusTag } from '../../components/Tag/Tag.tsx';
import type { Day } from '../../time/days.ts';
import { dayInShort } from '../../time/format.ts';
import { lengthOf } from './rows.ts';
import { text } from './text.ts';

const date = (day: Day | undefined, firm: boolean): string => {
  if (!day) {
    return text.unknown;
  }
  return firm ? dayInShort(day) : `${text.about} ${dayInShort(day)}`;
};

export function ProgrammeTable({
  items,
  caption,
}: {
  items: readonly ConsultationSummary[];
  caption: string;
}) {
  const words = text.columns;
  return (
    <Table
      caption={caption}
      captionHidden
      rows={items}
      keyOf={(item) => item.id}
      columns={[
        {
          heading: words.title,
          cell: (item) => (
            <a class="govuk-link" href={`/consultations/${item.id}`}>
              {item.title}
            </a>
          ),
        },
        { heading: words.lead, cell: (item) => item.lead.name },
        { heading: words.opens, cell: (item) => date(item.opensOn, item.opensFirm) },
        { heading: words.closes, cell: (item) => date(item.closesOn, item.closesFirm) },
        { heading: words.length, cell: lengthOf },
        { heading: words.status, cell: (item) => <StatusTag status={item.status} /> },
      ]}
    />
  );
}
