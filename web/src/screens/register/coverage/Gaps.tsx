import { ask } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import type { RegisterCoverage } from '../../../api/contract.ts';
import { useResource } from '../../../api/resource.ts';
import { FailureNotice } from '../../../components/Failure/FailureNotice.tsx';
import { Reaching } from '../../../components/Reaching/Reaching.tsx';
import { Table } from '../../../components/Table/Table.tsx';
import { Tag } from '../../../components/Tag/Tag.tsx';
import { askedFor, bodiesFor, gapsOf, gatewaysTo } from './missed.ts';
import { text } from './text.ts';

const words = text.gaps;

/** Whom the register misses, with the infrastructure bodies that could reach them. */
export function Gaps({ coverage }: { coverage: RegisterCoverage }) {
  const gaps = gapsOf(coverage);
  const asked = askedFor(gaps);
  const suggestions = useResource(gaps.length > 0 ? `bodies ${JSON.stringify(asked)}` : undefined, () =>
    ask(api.GET('/api/v1/infrastructure-suggestions', { params: { query: asked } })),
  );
  const found = suggestions.value;
  return (
    <section aria-labelledby="gaps">
      <h2 class="govuk-heading-m" id="gaps" tabIndex={-1}>
        {words.heading} ({gaps.length})
      </h2>
      <p class="govuk-body">{gaps.length > 0 ? words.what : words.none}</p>
      {suggestions.failure && <FailureNotice failure={suggestions.failure} onRetry={suggestions.reload} />}
      {gaps.length > 0 && (
        <Table
          caption={words.caption}
          captionHidden
          rows={gaps}
          keyOf={({ dimension, row }) => `${dimension} ${row.id}`}
          columns={[
            {
              heading: words.columns.name,
              cell: ({ row }) => (
                <>
                  {row.name} {row.seldomHeard && <Tag tone="warn">{text.seldomHeard}</Tag>}
                </>
              ),
            },
            { heading: words.columns.what, cell: ({ dimension }) => words[dimension] },
            {
              heading: words.columns.bodies,
              cell: (gap) =>
                found ? (
                  <Reaching
                    bodies={bodiesFor(gap, found.items)}
                    gateways={gatewaysTo(gap, found.gateways)}
                    nobody={words.nobody}
                  />
                ) : (
                  words.waiting
                ),
            },
          ]}
        />
      )}
    </section>
  );
}
