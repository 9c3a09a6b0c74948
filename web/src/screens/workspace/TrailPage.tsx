import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { useResource } from '../../api/resource.ts';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Trail } from '../../components/Trail/Trail.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { addressOf, useEditor } from './editor.ts';
import { actionNames, text } from './text.ts';
import { WorkspacePage } from './WorkspacePage.tsx';

const words = text.trail;

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
      {items.length > 0 && <Trail caption={words.heading} changes={items} actions={actionNames} />}
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
