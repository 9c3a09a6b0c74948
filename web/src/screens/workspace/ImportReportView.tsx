import type { ImportReport } from '../../api/contract.ts';
import { Table } from '../../components/Table/Table.tsx';
import { Tag } from '../../components/Tag/Tag.tsx';
import { text } from './import-text.ts';

type Row = ImportReport['rows'][number];

const notesOf = (row: Row): string =>
  [row.reason, ...row.notes, row.notMet ? text.short(row.notMet) : undefined].filter(Boolean).join(' ');

function titleOf(row: Row) {
  const words = text.row(row.row, row.title ?? row.reference ?? text.untitled);
  return row.consultationId ? (
    <a class="govuk-link" href={`/workspace/consultations/${row.consultationId}`}>
      {words}
    </a>
  ) : (
    words
  );
}

/** What happened, or would happen, to each row of the list. */
export function ImportReportView({ report, name }: { report: ImportReport; name: string }) {
  const { preview, rows, added, changed, unchanged, refused } = report;
  return (
    <section aria-labelledby="report">
      <h2 class="govuk-heading-m" id="report">
        {preview ? text.previewed(name) : text.imported(name)}
      </h2>
      <p class="govuk-body">
        {text.totals(added, changed, unchanged, refused)} {preview && text.nothingYet}
      </p>
      <Table
        caption={text.caption}
        rows={rows}
        keyOf={(row) => String(row.row)}
        columns={[
          { heading: text.columns.title, cell: titleOf },
          {
            heading: text.columns.outcome,
            cell: (row) => (
              <Tag tone={row.outcome === 'refused' ? 'bad' : 'good'}>{text.outcomes[row.outcome]}</Tag>
            ),
          },
          { heading: text.columns.notes, cell: notesOf },
        ]}
      />
    </section>
  );
}
