import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Audience } from '../../api/contract.ts';
import { usePageTitle } from '../../app/announcer.tsx';
import { BackLink } from '../../components/BackLink/BackLink.tsx';
import { Fold } from '../../components/Fold/Fold.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../forms/useSubmission.ts';
import { useVocabulary } from '../calendar/useChoices.ts';
import { AudienceFrame } from './AudienceFrame.tsx';
import { AudienceCoverage } from './CoverageView.tsx';
import { Load } from './Load.tsx';
import { Members } from './Members.tsx';
import { text } from './text.ts';
import { holdsInWords } from './words.ts';

const words = text.one;

export function AudienceScreen() {
  return <AudienceFrame>{(audience, etag) => <Content audience={audience} etag={etag} />}</AudienceFrame>;
}

function Content({ audience, etag }: { audience: Audience; etag: string }) {
  const vocabulary = useVocabulary().value;
  const { id, draft, owner, mayChange } = audience;
  usePageTitle(draft.name);
  return (
    <>
      <BackLink href="/workspace/audiences" words={text.toAudiences} />
      <h1 class="govuk-heading-l">{draft.name}</h1>
      <p class="govuk-body">
        {words.holds(holdsInWords(draft, vocabulary))} {words.owner(owner.name)}
      </p>
      {mayChange ? (
        <p class="govuk-body">
          <a class="govuk-button govuk-button--secondary" href={`/workspace/audiences/${id}/change`}>
            {words.change}
          </a>
        </p>
      ) : (
        <p class="govuk-inset-text">{words.notYours}</p>
      )}
      <Load audiences={[id]} organisations={[]} />
      <Members id={id} />
      <AudienceCoverage id={id} />
      {mayChange && <Delete audience={audience} etag={etag} />}
    </>
  );
}

function Delete({ audience: { id }, etag }: { audience: Audience; etag: string }) {
  const { route } = useLocation();
  const submission = useSubmission(
    [],
    () =>
      ask<unknown>(
        api.DELETE('/api/v1/audiences/{audienceId}', {
          params: { path: { audienceId: id }, header: { 'If-Match': etag } },
        }),
      ),
    () => route('/workspace/audiences'),
  );
  return (
    <div class="ch-on-screen">
      <Fold summary={words.remove}>
        <form onSubmit={submission.submit} aria-label={words.remove}>
          <SubmissionFailure submission={submission} />
          <p class="govuk-body">{words.removeWhat}</p>
          <button type="submit" class="govuk-button govuk-button--warning">
            {words.removeSubmit}
          </button>
        </form>
      </Fold>
    </div>
  );
}
