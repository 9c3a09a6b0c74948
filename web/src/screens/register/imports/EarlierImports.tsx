import { useLocation } from 'preact-iso/router';
import { ask } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import type { RegisterImportStatus } from '../../../api/contract.ts';
import { useResource } from '../../../api/resource.ts';
import { FailureNotice } from '../../../components/Failure/FailureNotice.tsx';
import { Paging } from '../../../components/Paging/Paging.tsx';
import { Table } from '../../../components/Table/Table.tsx';
import { Tag } from '../../../components/Tag/Tag.tsx';
import { Waiting } from '../../../components/Waiting/Waiting.tsx';
import { momentInFull } from '../../../time/format.ts';
import type { Tone } from '../../../words/consultation.ts';
import { text } from './text.ts';

const PAGE = 20;
const BASE = '/workspace/register/imports';
const words = text.earlier;

const tones: Record<RegisterImportStatus, Tone> = {
  uploaded: 'warn',
  reading: 'warn',
  previewed: 'warn',
  'carrying-out': 'warn',
  'carried-out': 'good',
  undoing: 'warn',
  undone: 'plain',
  'given-up': 'plain',
};

/** Lists handed in before, the newest first. */
export function EarlierImports() {
  const cursor = useLocation().query.cursor || undefined;
  const list = useResource(`imports ${cursor}`, () =>
    ask(api.GET('/api/v1/organisation-imports', { params: { query: { limit: PAGE, cursor } } })),
  );
  const { value } = list;
  return (
    <section aria-labelledby="earlier">
      <h2 class="govuk-heading-m" id="earlier">
        {words.heading}
      </h2>
      {!value && !list.failure && <Waiting what={words.waiting} />}
      {list.failure && <FailureNotice failure={list.failure} onRetry={list.reload} />}
      {value?.items.length === 0 && <p class="govuk-body">{words.none}</p>}
      {value && value.items.length > 0 && (
        <Table
          caption={words.heading}
          captionHidden
          rows={value.items}
          keyOf={(each) => each.id}
          columns={[
            {
              heading: words.file,
              cell: (each) => (
                <a class="govuk-link" href={`${BASE}/${each.id}`}>
                  {each.fileName ?? words.unnamed}
                </a>
              ),
            },
            {
              heading: words.status,
              cell: (each) => <Tag tone={tones[each.status]}>{text.statuses[each.status]}</Tag>,
            },
            { heading: words.rows, cell: (each) => each.rowsRead.toLocaleString('en-GB') },
            { heading: words.at, cell: (each) => momentInFull(each.uploadedAt) },
            { heading: words.by, cell: (each) => each.uploadedFor?.name },
          ]}
        />
      )}
      <Paging
        words={words}
        next={value?.next && `${BASE}?cursor=${encodeURIComponent(value.next)}`}
        first={cursor && BASE}
      />
    </section>
  );
}
