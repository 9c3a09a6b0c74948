import { useRoute } from 'preact-iso/router';
import { ask, refusedWith } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { InformationNotice } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { usePageTitle } from '../../app/announcer.tsx';
import { BackLink } from '../../components/BackLink/BackLink.tsx';
import { Fact } from '../../components/Fact/Fact.tsx';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { dayInFull } from '../../time/format.ts';
import { routeNames } from '../../words/circulation.ts';
import { namesOf, useVocabulary } from '../calendar/useChoices.ts';
import { NotFound } from '../not-found/NotFound.tsx';
import { noticesAt } from './address.ts';
import { text } from './text.ts';

const words = text.page;

/** One decision that organisations were told of. */
export function PublicNoticeScreen() {
  const id = useRoute().params.id ?? '';
  const found = useResource(`notice ${id}`, () =>
    ask(api.GET('/api/v1/information-notices/{noticeId}', { params: { path: { noticeId: id } } })),
  );
  const { value } = found;
  const heading = value?.notice ?? words.waitingTitle;
  usePageTitle(heading);
  if (refusedWith(found.failure, 404) || refusedWith(found.failure, 400)) {
    return <NotFound />;
  }
  return (
    <>
      <BackLink href={noticesAt()} words={words.back} />
      <h1 class="govuk-heading-xl">{heading}</h1>
      {!value && !found.failure && <Waiting what={words.waiting} />}
      {found.failure && <FailureNotice failure={found.failure} onRetry={found.reload} />}
      {value && <Content told={value} />}
    </>
  );
}

function Content({
  told: { sentBy, sentOn, route, topics, actionFrom, shortNotice },
}: {
  told: InformationNotice;
}) {
  const vocabulary = useVocabulary().value;
  return (
    <>
      <p class="ch-page-lead">{words.what}</p>
      <dl class="ch-facts ch-facts--beside">
        {actionFrom && <Fact term={words.from}>{dayInFull(actionFrom)}</Fact>}
        {shortNotice && <Fact term={words.why}>{shortNotice}</Fact>}
        <Fact term={words.by}>
          <a class="govuk-link" href={`/organisations/${sentBy.id}`}>
            {sentBy.name}
          </a>
        </Fact>
        <Fact term={words.on}>{dayInFull(sentOn)}</Fact>
        <Fact term={words.route}>{routeNames[route]}</Fact>
        {topics.length > 0 && (
          <Fact term={words.topics}>{namesOf(topics, vocabulary?.topics).join(', ')}</Fact>
        )}
      </dl>
    </>
  );
}
