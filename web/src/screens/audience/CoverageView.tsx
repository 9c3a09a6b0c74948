import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Coverage, CoverageRow } from '../../api/contract.ts';
import { useResource, type Resource } from '../../api/resource.ts';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Fold } from '../../components/Fold/Fold.tsx';
import { Share } from '../../components/Share/Share.tsx';
import { Table } from '../../components/Table/Table.tsx';
import { Tag } from '../../components/Tag/Tag.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { Gaps } from './Gaps.tsx';
import { text } from './text.ts';

const words = text.coverage;

export function AudienceCoverage({ id }: { id: string }) {
  const found = useResource(`coverage of audience ${id}`, () =>
    ask(api.GET('/api/v1/audiences/{audienceId}/coverage', { params: { path: { audienceId: id } } })),
  );
  return <CoverageView found={found} />;
}

/** How far a list reaches beside the register: what is left out first, then each group with its share. */
export function CoverageView({ found }: { found: Resource<Coverage> }) {
  const { value } = found;
  return (
    <section aria-labelledby="coverage">
      <h2 class="govuk-heading-m" id="coverage">
        {words.heading}
      </h2>
      {!value && !found.failure && <Waiting what={words.waiting} />}
      {found.failure && <FailureNotice failure={found.failure} onRetry={found.reload} />}
      {value?.organisations === 0 && <p class="govuk-body">{words.none}</p>}
      {value && value.organisations > 0 && (
        <>
          <p class="govuk-body">
            {words.summary(value.organisations, value.registered)}{' '}
            {words.silent(value.unstated.areas, value.unstated.communities)}
          </p>
          <Gaps gaps={value.gaps} />
          <Dimension name={words.dimensions.sector} rows={value.sectors} />
          <Dimension name={words.dimensions.area} rows={value.areas} />
          <Dimension name={words.dimensions.community} rows={value.communities} />
          <Dimension name={words.dimensions.kind} rows={value.kinds} />
        </>
      )}
    </section>
  );
}

function Dimension({ name, rows }: { name: string; rows: readonly CoverageRow[] }) {
  const reached = rows.filter((row) => row.reached > 0).length;
  return (
    <Fold summary={`${name}: ${words.short(reached, rows.length)}`}>
      <Table
        caption={words.caption(name)}
        captionHidden
        rows={rows}
        keyOf={(row) => row.id}
        columns={[
          {
            heading: words.columns.name,
            cell: (row) => (
              <>
                {row.name} {row.seldomHeard && <Tag tone="warn">{words.seldomHeard}</Tag>}
              </>
            ),
          },
          {
            heading: words.columns.share,
            cell: (row) => <Share part={row.reached} whole={row.registered} />,
          },
          { heading: words.columns.reached, cell: reachedInWords },
        ]}
      />
    </Fold>
  );
}

function reachedInWords({ reached, registered }: CoverageRow): string {
  if (registered === 0) {
    return words.nobodyThere;
  }
  const numbers = words.of(reached, registered);
  return reached === 0 ? `${numbers}: ${words.notReached}` : numbers;
}
