import { useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Audience } from '../../api/contract.ts';
import { BackLink } from '../../components/BackLink/BackLink.tsx';
import { AudienceForm } from './AudienceForm.tsx';
import { AudienceFrame, readAudience } from './AudienceFrame.tsx';
import { text } from './text.ts';

export function ChangeAudience() {
  return <AudienceFrame>{(audience, etag) => <Change audience={audience} etag={etag} />}</AudienceFrame>;
}

function Change({ audience: { id, draft }, etag }: { audience: Audience; etag: string }) {
  const { route } = useLocation();
  const current = useRef(etag);
  return (
    <>
      <BackLink href={`/workspace/audiences/${id}`} words={draft.name} />
      <AudienceForm
        heading={text.form.change}
        lead={text.form.changeLead}
        before={draft}
        save={(next) =>
          ask(
            api.PUT('/api/v1/audiences/{audienceId}', {
              params: { path: { audienceId: id }, header: { 'If-Match': current.current } },
              body: next,
            }),
          )
        }
        catchUp={async () => {
          const answer = await readAudience(id);
          current.current = (answer.ok && answer.etag) || current.current;
          return answer.ok ? answer.value.draft : undefined;
        }}
        done={() => route(`/workspace/audiences/${id}`)}
      />
    </>
  );
}
