import type { ComponentChildren } from 'preact';
import { useRoute } from 'preact-iso/router';
import { ask, refusedWith } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Consultation } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { usePageTitle } from '../../app/announcer.tsx';
import { useSession } from '../../app/session.tsx';
import { BackLink } from '../BackLink/BackLink.tsx';
import { FailureNotice } from '../Failure/FailureNotice.tsx';
import { Waiting } from '../Waiting/Waiting.tsx';
import { NotFound } from '../../screens/not-found/NotFound.tsx';
import { text } from './text.ts';

interface ConsultationFrameProps {
  heading: string;
  lead: string;
  back: { to: (id: string) => string; words: string };
  children: (consultation: Consultation) => ComponentChildren;
}

export const toTasks = { to: (id: string) => `/workspace/consultations/${id}`, words: text.toTasks };
export const toPage = { to: (id: string) => `/consultations/${id}`, words: text.toPage };

/** The head of a page about the consultation of the address, which is fetched first. */
export function ConsultationFrame({ heading, lead, back, children }: ConsultationFrameProps) {
  const { id = '' } = useRoute().params;
  const { known } = useSession();
  const found = useResource(known ? `consultation of ${id}` : undefined, () =>
    ask(api.GET('/api/v1/consultations/{consultationId}', { params: { path: { consultationId: id } } })),
  );
  const title = found.value?.draft.title;
  usePageTitle(title ? `${heading}: ${title}` : heading);
  if (refusedWith(found.failure, 404) || refusedWith(found.failure, 400)) {
    return <NotFound />;
  }
  return (
    <>
      <BackLink href={back.to(id)} words={back.words} />
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">{title ?? text.waitingTitle}</span>
        {heading}
      </h1>
      <p class="ch-page-lead">{lead}</p>
      {!found.value && !found.failure && <Waiting what={text.waiting} />}
      {found.failure && !found.value && <FailureNotice failure={found.failure} onRetry={found.reload} />}
      {found.value && children(found.value)}
    </>
  );
}
