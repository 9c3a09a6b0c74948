import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { useResource } from '../../api/resource.ts';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Fold } from '../../components/Fold/Fold.tsx';
import { Table } from '../../components/Table/Table.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { momentInFull } from '../../time/format.ts';
import { text } from './text.ts';

const words = text.sources;

/** Who supplied each part of an entry, for those who are signed in. */
export function Sources({ id }: { id: string }) {
  const sources = useResource(`sources ${id}`, () =>
    ask(
      api.GET('/api/v1/organisations/{organisationId}/sources', {
        params: { path: { organisationId: id } },
      }),
    ),
  );
  return (
    <Fold summary={words.summary}>
      {!sources.value && !sources.failure && <Waiting what={words.waiting} />}
      {sources.failure && <FailureNotice failure={sources.failure} onRetry={sources.reload} />}
      {sources.value && (
        <Table
          caption={words.caption}
          rows={sources.value.items}
          keyOf={(each) => each.field}
          columns={[
            { heading: words.field, cell: (each) => text.fields[each.field] ?? each.field },
            {
              heading: words.by,
              cell: (each) =>
                [each.suppliedBy?.name, each.suppliedHow].filter(Boolean).join(', ') || words.unknown,
            },
            { heading: words.on, cell: (each) => momentInFull(each.suppliedAt) },
            {
              heading: words.confirmed,
              cell: (each) =>
                [momentInFull(each.confirmedAt), each.confirmedBy?.name].filter(Boolean).join(', '),
            },
          ]}
        />
      )}
    </Fold>
  );
}
