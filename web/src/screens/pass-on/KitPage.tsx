import type { ComponentChildren } from 'preact';
import { useRoute } from 'preact-iso/router';
import { ask, refusedWith } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { ForwardingKit } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { usePageTitle } from '../../app/announcer.tsx';
import { useSession } from '../../app/session.tsx';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { NotFound } from '../not-found/NotFound.tsx';
import { text } from './text.ts';

interface KitPageProps {
  title: (kit: ForwardingKit) => string;
  children: (kit: ForwardingKit) => ComponentChildren;
}

/** A page about what can be passed on of a consultation, once that is here. */
export function KitPage({ title, children }: KitPageProps) {
  const id = useRoute().params.id ?? '';
  const { session, known } = useSession();
  const kit = useResource(known ? `forwarding kit ${id} ${session.person?.id}` : undefined, () =>
    ask(
      api.GET('/api/v1/consultations/{consultationId}/forwarding-kit', {
        params: { path: { consultationId: id } },
      }),
    ),
  );
  usePageTitle(kit.value ? title(kit.value) : text.waitingHeading);
  if (refusedWith(kit.failure, 404) || refusedWith(kit.failure, 400)) {
    return <NotFound />;
  }
  if (kit.value) {
    return <>{children(kit.value)}</>;
  }
  return (
    <>
      <h1 class="govuk-heading-l">{text.waitingHeading}</h1>
      {kit.failure ? (
        <FailureNotice failure={kit.failure} onRetry={kit.reload} />
      ) : (
        <Waiting what={text.waiting} />
      )}
    </>
  );
}
