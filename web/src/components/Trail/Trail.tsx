import type { ComponentChildren } from 'preact';
import type { Change } from '../../api/contract.ts';
import { momentInFull } from '../../time/format.ts';
import { Table } from '../Table/Table.tsx';
import { text } from './text.ts';

export interface TrailProps {
  caption: string;
  changes: readonly Change[];
  /** What each action is called; one that is not there keeps the contract's name. */
  actions: Readonly<Record<string, string>>;
  /** What a field is called, and what it says in words. */
  nameOf?: (field: string) => string;
  told?: (field: string, value: string) => ComponentChildren;
}

const who = (change: Change) =>
  [change.by?.name, change.organisation?.name].filter(Boolean).join(', ') || text.service;

/** Who changed what, a row for each change. */
export const Trail = ({ caption, changes, actions, nameOf, told }: TrailProps) => (
  <Table
    caption={caption}
    captionHidden
    rows={changes}
    keyOf={({ id }) => id}
    columns={[
      { heading: text.at, cell: ({ at }) => momentInFull(at) },
      { heading: text.by, cell: who },
      { heading: text.action, cell: ({ action }) => actions[action] ?? action },
      {
        heading: text.fields,
        cell: ({ fields }) => (
          <ul class="govuk-list ch-trail">
            {fields.map(({ field, before, after }) => (
              <li key={field}>
                {nameOf?.(field) ?? field}: {valueOf(field, before, told)} → {valueOf(field, after, told)}
              </li>
            ))}
          </ul>
        ),
      },
    ]}
  />
);

const valueOf = (field: string, value: string | undefined, told: TrailProps['told']) =>
  value === undefined ? text.nothing : (told?.(field, value) ?? value);
