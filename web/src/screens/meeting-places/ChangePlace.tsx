import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso/router';
import { ask, refusedWith } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { MeetingPlace } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { usePageTitle } from '../../app/announcer.tsx';
import { RequireSession } from '../../app/RequireSession.tsx';
import { useSession } from '../../app/session.tsx';
import { BackLink } from '../../components/BackLink/BackLink.tsx';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../forms/useSubmission.ts';
import { NotFound } from '../not-found/NotFound.tsx';
import { PlaceForm } from './PlaceForm.tsx';
import { formText as words, text } from './text.ts';

const read = (meetingPlaceId: string) =>
  ask(api.GET('/api/v1/meeting-places/{meetingPlaceId}', { params: { path: { meetingPlaceId } } }));

export function ChangePlace() {
  return (
    <RequireSession heading={text.heading} keepTyping>
      <Fetched />
    </RequireSession>
  );
}

function Fetched() {
  const { id = '' } = useRoute().params;
  const { session } = useSession();
  const place = useResource(`meeting place ${id} ${session.person?.id}`, () => read(id));
  if (refusedWith(place.failure, 404) || refusedWith(place.failure, 400)) {
    return <NotFound />;
  }
  // What was kept of an earlier visit may be an older version, which nobody should begin to change.
  if (place.value && place.etag && !place.loading) {
    return place.value.mayChange ? (
      <Change place={place.value} etag={place.etag} />
    ) : (
      <Heading words={words.change(place.value.draft.name)}>
        <p class="govuk-body">{words.notYours(place.value.keeper.name)}</p>
      </Heading>
    );
  }
  return (
    <Heading words={text.heading}>
      {place.failure ? (
        <FailureNotice failure={place.failure} onRetry={place.reload} />
      ) : (
        <Waiting what={text.waiting} />
      )}
    </Heading>
  );
}

function Heading({ words: heading, children }: { words: string; children: ComponentChildren }) {
  usePageTitle(heading);
  return (
    <>
      <BackLink href="/meeting-places" words={text.back} />
      <h1 class="govuk-heading-l">{heading}</h1>
      {children}
    </>
  );
}

function Change({ place: { id, draft }, etag }: { place: MeetingPlace; etag: string }) {
  const { route } = useLocation();
  const current = useRef(etag);
  const params = () => ({ path: { meetingPlaceId: id }, header: { 'If-Match': current.current } });
  const leave = () => route('/meeting-places');
  const removal = useSubmission(
    [],
    () => ask<unknown>(api.DELETE('/api/v1/meeting-places/{meetingPlaceId}', { params: params() })),
    leave,
  );
  return (
    <>
      <BackLink href="/meeting-places" words={text.back} />
      <PlaceForm
        heading={words.change(draft.name)}
        lead={words.changeLead}
        before={draft}
        save={(body) => ask(api.PUT('/api/v1/meeting-places/{meetingPlaceId}', { params: params(), body }))}
        catchUp={async () => {
          const answer = await read(id);
          current.current = (answer.ok && answer.etag) || current.current;
          return answer.ok ? answer.value.draft : undefined;
        }}
        done={leave}
      />
      <section aria-labelledby="remove">
        <h2 class="govuk-heading-m" id="remove">
          {words.removeHeading}
        </h2>
        <SubmissionFailure submission={removal} />
        <p class="govuk-body">{words.removeWhat}</p>
        <button type="button" class="govuk-button govuk-button--warning" onClick={() => removal.submit()}>
          {words.remove}
        </button>
      </section>
    </>
  );
}
