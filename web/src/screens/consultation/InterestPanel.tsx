import { useState } from 'preact/hooks';
import { ask, type Failure } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Consultation, Interest, Wish } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { announce } from '../../app/announcer.tsx';
import { mayPlan } from '../../app/roles.ts';
import { useSession } from '../../app/session.tsx';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { interestText as text } from './text.ts';

/** For signed-in organisations: register an interest, or opt out. Who shares in it has both already. */
export function InterestPanel({ consultation }: { consultation: Consultation }) {
  const { session, known } = useSession();
  const { id, lead, partners } = consultation;
  if (!known || [lead, ...partners].some((each) => each.id === session.organisation?.id)) {
    return null;
  }
  return (
    <section class="ch-panel" aria-labelledby="interest">
      <h2 class="govuk-heading-s" id="interest">
        {text.heading}
      </h2>
      {session.signedIn && mayPlan(session.role) ? (
        <Choice consultationId={id} organisation={session.organisation?.name ?? ''} />
      ) : (
        <p class="govuk-body-s">
          <a class="govuk-link" href={`/sign-in?then=${encodeURIComponent(`/consultations/${id}`)}`}>
            {text.signIn}
          </a>
        </p>
      )}
    </section>
  );
}

const standing = (interest: Interest | undefined): string | undefined => {
  switch (interest?.wish) {
    case 'interested':
      return text.standsInterested;
    case 'opted-out':
      return text.standsOptedOut;
    default:
      return undefined;
  }
};

function Choice({ consultationId, organisation }: { consultationId: string; organisation: string }) {
  const interests = useResource('interests', () => ask(api.GET('/api/v1/interests')));
  const [failure, setFailure] = useState<Failure>();
  const now = interests.value?.items.find((each) => each.consultation?.id === consultationId);
  const params = { path: { consultationId } };

  async function choose(wish: Wish | undefined) {
    const answer = wish
      ? await ask<unknown>(
          api.PUT('/api/v1/consultations/{consultationId}/interest', { params, body: { wish } }),
        )
      : await ask<unknown>(api.DELETE('/api/v1/consultations/{consultationId}/interest', { params }));
    setFailure(answer.ok ? undefined : answer.failure);
    if (answer.ok) {
      interests.reload();
      announce(standing(wish && ({ wish } as Interest)) ?? text.clear);
    }
  }

  const button = (wish: Wish | undefined, words: string) => (
    <button type="button" class="govuk-button govuk-button--secondary" onClick={() => void choose(wish)}>
      {words}
    </button>
  );
  return (
    <>
      <p class="govuk-body-s">{text.what(organisation)}</p>
      {now && (
        <p class="govuk-body-s">
          <strong>{standing(now)}</strong>
        </p>
      )}
      {now?.wish !== 'interested' && button('interested', text.interested)}{' '}
      {now?.wish !== 'opted-out' && button('opted-out', text.optOut)} {now && button(undefined, text.clear)}
      {failure && <FailureNotice failure={failure} />}
    </>
  );
}
