import { useRoute } from 'preact-iso/router';
import type { ComponentChildren } from 'preact';
import { ask, refusedWith } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Audience } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { RequireSession } from '../../app/RequireSession.tsx';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { NotFound } from '../not-found/NotFound.tsx';
import { text } from './text.ts';

export const readAudience = (id: string) =>
  ask(api.GET('/api/v1/audiences/{audienceId}', { params: { path: { audienceId: id } } }));

interface AudienceFrameProps {
  children: (audience: Audience, etag: string) => ComponentChildren;
}

/** Fetches the audience of the address and gives it to what is shown of it. */
export function AudienceFrame(props: AudienceFrameProps) {
  return (
    <RequireSession keepTyping heading={text.waitingTitle}>
      <Loaded {...props} />
    </RequireSession>
  );
}

function Loaded({ children }: AudienceFrameProps) {
  const { id = '' } = useRoute().params;
  const found = useResource(`audience ${id}`, () => readAudience(id));
  if (refusedWith(found.failure, 404) || refusedWith(found.failure, 400)) {
    return <NotFound />;
  }
  if (!found.value) {
    return (
      <>
        <h1 class="govuk-heading-l">{text.waitingTitle}</h1>
        {found.failure ? (
          <FailureNotice failure={found.failure} onRetry={found.reload} />
        ) : (
          <Waiting what={text.waitingOne} />
        )}
      </>
    );
  }
  return <>{children(found.value, found.etag ?? `"${found.value.version}"`)}</>;
}
