import type { RegisterRow } from '../../../api/contract.ts';
import { Fold } from '../../../components/Fold/Fold.tsx';
import { Table } from '../../../components/Table/Table.tsx';
import { Tag } from '../../../components/Tag/Tag.tsx';
import { text } from './text.ts';

interface ChartProps {
  id: string;
  name: string;
  rows: readonly RegisterRow[];
  /** How many are in no row, in words; empty for none. */
  silent?: string;
}

/** A bar for each ward, sector or community, with its numbers in words, and all of it as a table. */
export function Chart({ id, name, rows, silent }: ChartProps) {
  const most = Math.max(1, ...rows.map((row) => row.registered));
  const having = rows.filter((row) => row.registered > 0).length;
  const { columns } = text;
  return (
    <section aria-labelledby={id}>
      <h2 class="govuk-heading-m" id={id}>
        {name}
      </h2>
      <p class="govuk-body">
        {text.short(having, rows.length)} {silent}
      </p>
      <ul class="ch-coverage">
        {rows.map((row) => (
          <li key={row.id}>
            <span class="ch-coverage__name">
              {row.name} {row.seldomHeard && <Tag tone="warn">{text.seldomHeard}</Tag>}
            </span>
            <Bar {...row} most={most} />
            <span>{text.line(row.registered, row.supported)}</span>
          </li>
        ))}
      </ul>
      <Fold summary={text.asTable}>
        <Table
          caption={text.caption(name)}
          rows={rows}
          keyOf={(row) => row.id}
          columns={[
            { heading: columns.name, cell: (row) => row.name },
            { heading: columns.registered, cell: (row) => row.registered.toLocaleString('en-GB') },
            { heading: columns.supported, cell: (row) => row.supported.toLocaleString('en-GB') },
            {
              heading: columns.others,
              cell: (row) => (row.registered - row.supported).toLocaleString('en-GB'),
            },
          ]}
        />
      </Fold>
    </section>
  );
}

interface BarProps {
  registered: number;
  supported: number;
  /** How many the longest bar stands for. */
  most: number;
}

/** What is covered is filled, the rest an outline, so that it is told without colour. */
export function Bar({ registered, supported, most }: BarProps) {
  const width = (part: number) => `${(100 * part) / most}%`;
  return (
    <svg class="ch-coverage__bar" aria-hidden="true" focusable="false">
      {registered > 0 && <rect class="ch-coverage__all" width={width(registered)} height="100%" />}
      {supported > 0 && <rect class="ch-coverage__supported" width={width(supported)} height="100%" />}
    </svg>
  );
}
