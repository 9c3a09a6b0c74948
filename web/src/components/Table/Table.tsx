/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   browsers forget that a table is one once its parts are displayed as blocks, unless its roles are spelt out */
import type { ComponentChildren } from 'preact';

export interface Column<T> {
  heading: string;
  cell: (row: T) => ComponentChildren;
}

export interface TableProps<T> {
  caption: string;
  /** Hides the caption from the eye where a heading above says the same. */
  captionHidden?: boolean;
  columns: readonly [Column<T>, ...Column<T>[]];
  rows: readonly T[];
  keyOf: (row: T) => string;
}

/** A table whose rows turn into blocks on narrow pages. */
export function Table<T>({ caption, captionHidden, columns, rows, keyOf }: TableProps<T>) {
  const [first, ...others] = columns;
  return (
    <table class="govuk-table ch-table" role="table">
      <caption
        class={captionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption govuk-table__caption--m'}
      >
        {caption}
      </caption>
      <thead class="govuk-table__head" role="rowgroup">
        <tr class="govuk-table__row" role="row">
          {columns.map(({ heading }) => (
            <th key={heading} scope="col" class="govuk-table__header" role="columnheader">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body" role="rowgroup">
        {rows.map((row) => (
          <tr key={keyOf(row)} class="govuk-table__row" role="row">
            <th scope="row" class="govuk-table__header" role="rowheader">
              {first.cell(row)}
            </th>
            {others.map(({ heading, cell }) => (
              <Cell key={heading} heading={heading}>
                {cell(row)}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const isEmpty = (content: ComponentChildren): boolean =>
  content === undefined || content === null || content === '' || content === false;

/** Where its row is a block, a cell says what it is; an empty one says nothing. */
const Cell = ({ heading, children }: { heading: string; children: ComponentChildren }) => (
  <td class="govuk-table__cell" role="cell">
    {!isEmpty(children) && (
      <span class="ch-table__label" aria-hidden="true">
        {heading}:{' '}
      </span>
    )}
    {children}
  </td>
);
