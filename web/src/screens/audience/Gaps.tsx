import type { CoverageGap } from '../../api/contract.ts';
import { Reaching } from '../../components/Reaching/Reaching.tsx';
import { Table } from '../../components/Table/Table.tsx';
import { Tag } from '../../components/Tag/Tag.tsx';
import { text } from './text.ts';

const words = text.coverage;

const dimensions = ['sector', 'community', 'area'] as const;

/** Whom a list leaves out, with the infrastructure bodies that could reach them. */
export function Gaps({ gaps }: { gaps: readonly CoverageGap[] }) {
  if (gaps.length === 0) {
    return <p class="govuk-body">{words.noGaps}</p>;
  }
  return (
    <>
      <p class="govuk-body">{words.gapsWhat}</p>
      {dimensions.map((dimension) => (
        <GapsOf
          key={dimension}
          name={words.gaps[dimension]}
          gaps={gaps.filter((gap) => gap.dimension === dimension)}
        />
      ))}
    </>
  );
}

function GapsOf({ name, gaps }: { name: string; gaps: readonly CoverageGap[] }) {
  if (gaps.length === 0) {
    return null;
  }
  return (
    <>
      <h3 class="govuk-heading-s">
        {name} ({gaps.length})
      </h3>
      <Table
        caption={name}
        captionHidden
        rows={gaps}
        keyOf={({ id }) => id}
        columns={[
          {
            heading: words.gapColumns.name,
            cell: ({ name: group, seldomHeard }) => (
              <>
                {group} {seldomHeard && <Tag tone="warn">{words.seldomHeard}</Tag>}
              </>
            ),
          },
          { heading: words.gapColumns.registered, cell: (gap) => words.inRegister(gap.registered) },
          {
            heading: words.gapColumns.infrastructure,
            cell: ({ infrastructure, gateways }) => (
              <Reaching bodies={infrastructure} gateways={gateways} nobody={words.noInfrastructure} />
            ),
          },
        ]}
      />
    </>
  );
}
