import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Change } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Table } from '../../components/Table/Table.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { momentInFull } from '../../time/format.ts';
import { addressOf, useEditor } from './editor.ts';
import { actionNames, text } from './text.ts';
import { WorkspacePage } from './WorkspacePage.tsx';

const words = text.trail;

const who = (change: Change) =>
  [change.by?.name ?? words.somebody, change.organisation?.name].filter(Boolean).join(', ');

export function TrailPage() {
  const { consultation } = useEditor();
  const { query } = useLocation();
  const cursor = query.cursor || undefined;
  const trail = useResource(`trail ${consultation.id} ${consultation.version} ${cursor}`, () =>
    ask(
      api.GET('/api/v1/consultations/{consultationId}/changes', {
        params: { path: { consultationId: consultation.id }, query: { cursor } },
      }),
    ),
  );
  const items = trail.value?.items ?? [];
  return (
    <WorkspacePage heading={words.heading} lead={words.lead}>
      {!trail.value && !trail.failure && <Waiting what={words.waiting} />}
      {trail.failure && <FailureNotice failure={trail.failure} onRetry={trail.reload} />}
      {trail.value && items.length === 0 && <p class="govuk-body">{words.none}</p>}
      {items.length > 0 && (
        <Table
          caption={words.heading}
          captionHidden
          rows={items}
          keyOf={(each) => each.id}
          columns={[
            { heading: words.columns.at, cell: (each) => momentInFull(each.at) },
            { heading: words.columns.by, cell: who },
            { heading: words.columns.action, cell: (each) => actionNames[each.action] ?? each.action },
            { heading: words.columns.fields, cell: (each) => <FieldChanges change={each} /> },
          ]}
        />
      )}
      {trail.value?.next && (
        <p class="govuk-body">
          <a
            class="govuk-link"
            rel="next"
            href={`${addressOf(consultation, 'trail')}?cursor=${encodeURIComponent(trail.value.next)}`}
          >
            {words.more}
          </a>
        </p>
      )}
    </WorkspacePage>
  );
}

const FieldChanges = ({ change }: { change: Change }) => (
  <ul class="govuk-list ch-trail">
    {change.fields.map(({ field, before, after }) => (
      <li key={field}>{words.change(field, before ?? words.nothing, after ?? words.nothing)}</li>
    ))}
  </ul>
);
