import type { CoverageGap, OrganisationRef } from '../../api/contract.ts';
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
              <>
                {infrastructure.length > 0 ? <Bodies bodies={infrastructure} /> : words.noInfrastructure}
                {gateways.length > 0 && (
                  <>
                    <br />
                    {words.gateways} <Bodies bodies={gateways} />
                  </>
                )}
              </>
            ),
          },
        ]}
      />
    </>
  );
}

const Bodies = ({ bodies }: { bodies: readonly OrganisationRef[] }) => (
  <>
    {bodies.map(({ id, name }, index) => (
      <span key={id}>
        {index > 0 && ', '}
        <a class="govuk-link" href={`/organisations/${id}`}>
          {name}
        </a>
      </span>
    ))}
  </>
);
