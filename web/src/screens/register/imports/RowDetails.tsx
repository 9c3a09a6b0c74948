import type { RegisterImportLikeness, RegisterImportRow } from '../../../api/contract.ts';
import { Fold } from '../../../components/Fold/Fold.tsx';
import { fieldNames, text } from './text.ts';

const words = text.table;
/** More than these changes of one row are folded away. */
const SHOWN = 3;

const nameOf = (field: string): string => (fieldNames as Record<string, string>)[field] ?? field;

/** Why a row is refused, what an entry gets by it, and what was mended in it. */
export function RowDetails({ row }: { row: RegisterImportRow }) {
  const added = row.kind === 'added';
  const changes = row.changes.map(({ field, before, after }) => words.change(nameOf(field), before, after));
  const mended = row.mended.map(({ field, kind, before, after }) =>
    words.mended[kind](nameOf(field), before, after),
  );
  return (
    <>
      {row.reason && <p class="govuk-body-s">{row.reason}</p>}
      {changes.length > (added ? 0 : SHOWN) ? (
        <Fold summary={added ? text.said(changes.length) : text.changes(changes.length)}>
          <Lines lines={changes} />
        </Fold>
      ) : (
        <Lines lines={changes} />
      )}
      <Lines lines={mended} />
      <Lines lines={row.remarks} />
      {row.likenesses.map((each) => (
        <Likeness key={each.organisation?.id ?? each.row} likeness={each} />
      ))}
      {row.organisationId && (
        <p class="govuk-body-s">
          <a class="govuk-link" href={`/organisations/${row.organisationId}`}>
            {words.entry}
            <span class="govuk-visually-hidden"> {row.name}</span>
          </a>
        </p>
      )}
    </>
  );
}

/** What it has in common with an entry or an earlier row, which have other numbers. */
function Likeness({ likeness: { common, organisation, row } }: { likeness: RegisterImportLikeness }) {
  const fields = new Intl.ListFormat('en-GB').format(common.map((field) => nameOf(field).toLowerCase()));
  return (
    <p class="govuk-body-s">
      {text.likeness.before(fields)}
      {organisation ? (
        <a class="govuk-link" href={`/organisations/${organisation.id}`}>
          {organisation.name}
        </a>
      ) : (
        row && text.likeness.row(row)
      )}
      {text.likeness.after}
    </p>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.length > 0 ? (
    <ul class="govuk-list ch-small">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  ) : null;
}
