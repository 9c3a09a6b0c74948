import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { ask } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import type {
  RegisterImport,
  RegisterImportNote,
  RegisterImportRow,
  RegisterImportRowKind,
} from '../../../api/contract.ts';
import { useResource } from '../../../api/resource.ts';
import { Choose } from '../../../components/Choose/Choose.tsx';
import { FailureNotice } from '../../../components/Failure/FailureNotice.tsx';
import { Paging } from '../../../components/Paging/Paging.tsx';
import { Table } from '../../../components/Table/Table.tsx';
import { Tag } from '../../../components/Tag/Tag.tsx';
import { Waiting } from '../../../components/Waiting/Waiting.tsx';
import type { Tone } from '../../../words/consultation.ts';
import { useHeld } from './held.ts';
import { RowDecision } from './RowDecision.tsx';
import { RowDetails } from './RowDetails.tsx';
import { text } from './text.ts';

const PAGE = 50;
const words = text.table;

const tones: Record<RegisterImportRowKind, Tone> = {
  added: 'good',
  changed: 'open',
  unchanged: 'plain',
  'possible-duplicate': 'warn',
  refused: 'bad',
  'left-out': 'plain',
};

const kinds = Object.keys(text.kinds) as RegisterImportRowKind[];

const notes = Object.keys(text.notes.words) as RegisterImportNote[];

const countsOf = ({ counts }: RegisterImport): Record<RegisterImportRowKind, number> => ({
  added: counts.added,
  changed: counts.changed,
  unchanged: counts.unchanged,
  'possible-duplicate': counts.possibleDuplicates,
  refused: counts.refused,
  'left-out': counts.leftOut,
});

const nameOf = (row: RegisterImportRow): string => row.name ?? words.unnamed;

/** Row by row, what would come or came of it; by kind where one is chosen in the address. */
export function ImportRows() {
  const { list } = useHeld();
  const { query, path } = useLocation();
  const kind = kinds.find((each) => each === query.kind);
  const cursor = query.cursor || undefined;
  const note = notes.find((each) => each === query.note);
  const asked = { kind: kind && [kind], note: note && [note], cursor, limit: PAGE };
  const chosen = kind ? `?kind=${kind}` : note ? `?note=${note}` : '';
  const rows = useResource(`rows ${list.id} ${JSON.stringify(asked)}`, () =>
    ask(
      api.GET('/api/v1/organisation-imports/{importId}/rows', {
        params: { path: { importId: list.id }, query: asked },
      }),
    ),
  );
  const version = useRef(list.version);
  useEffect(() => {
    if (version.current !== list.version) {
      version.current = list.version;
      rows.reload();
    }
  }, [list.version]);
  const { value } = rows;
  const counts = countsOf(list);
  const all = Object.values(counts).reduce((sum, each) => sum + each, 0);
  const done = list.status !== 'previewed';
  const named = (each: RegisterImportRowKind) => (done && text.kindsDone[each]) || text.kinds[each];
  const to = (next: string) =>
    `${path}?${new URLSearchParams({ ...(kind && { kind }), ...(note && { note }), cursor: next })}`;
  const countOf = (each: RegisterImportNote) => text.notes.of(each, list.counts);
  const worthALook = notes.filter((each) => countOf(each) > 0 || each === note);
  return (
    <>
      <Choose
        label={text.filter.label}
        offered={[
          { href: path, words: text.filter.all(all), chosen: !kind && !note },
          ...kinds
            .filter((each) => counts[each] > 0 || each === kind)
            .map((each) => ({
              href: `${path}?kind=${each}`,
              words: `${named(each)} (${counts[each].toLocaleString('en-GB')})`,
              chosen: each === kind,
            })),
        ]}
      />
      {worthALook.length > 0 && (
        <Choose
          label={text.notes.label}
          offered={worthALook.map((each) => ({
            href: `${path}?note=${each}`,
            words: text.notes.words[each](countOf(each)),
            chosen: each === note,
          }))}
        />
      )}
      {kind && !done && <p class="govuk-body">{text.kindsWhat[kind]}</p>}
      {!value && !rows.failure && <Waiting what={words.waiting} />}
      {rows.failure && <FailureNotice failure={rows.failure} onRetry={rows.reload} />}
      {value?.items.length === 0 && <p class="govuk-body">{words.none}</p>}
      {value && value.items.length > 0 && (
        <Table
          caption={words.caption(
            kind ? named(kind) : note ? text.notes.words[note](countOf(note)) : text.filter.all(all),
          )}
          captionHidden
          rows={value.items}
          keyOf={(row) => String(row.number)}
          columns={[
            { heading: text.one, cell: (row) => words.row(row.number, nameOf(row)) },
            {
              heading: words.becomes,
              cell: (row) => <Tag tone={tones[row.kind]}>{named(row.kind)}</Tag>,
            },
            { heading: words.details, cell: (row) => <RowDetails row={row} /> },
            ...(done
              ? []
              : [
                  {
                    heading: words.decide,
                    cell: (row: RegisterImportRow) =>
                      row.kind !== 'refused' && <RowDecision row={row} name={nameOf(row)} />,
                  },
                ]),
          ]}
        />
      )}
      <Paging words={words} next={value?.next && to(value.next)} first={cursor && path + chosen} />
    </>
  );
}
