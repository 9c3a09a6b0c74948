import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso/router';
import { ask, refusedWith } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { ApproachRequest, Vocabulary } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { useSession } from '../../app/session.tsx';
import { Done } from '../../components/Done/Done.tsx';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Fact } from '../../components/Fact/Fact.tsx';
import { Tag } from '../../components/Tag/Tag.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { dayInFull } from '../../time/format.ts';
import { namesOf, useVocabulary } from '../calendar/useChoices.ts';
import { NotFound } from '../not-found/NotFound.tsx';
import { AdvisorItem } from './AdvisorItem.tsx';
import { ApproachPage } from './ApproachPage.tsx';
import { CloseForm } from './CloseForm.tsx';
import { BASE, text } from './text.ts';

const words = text.one;

/** One question: whoever asked sees all that is advised, whoever was asked its own part. */
export function ApproachRequestScreen() {
  const id = useRoute().params.id ?? '';
  const { session } = useSession();
  const found = useResource(
    session.organisation && `approach request ${id} ${session.person?.id} ${session.organisation.id}`,
    () =>
      ask(
        api.GET('/api/v1/approach-requests/{approachRequestId}', {
          params: { path: { approachRequestId: id } },
        }),
      ),
  );
  const { value } = found;
  if (refusedWith(found.failure, 404) || refusedWith(found.failure, 400)) {
    return <NotFound />;
  }
  return (
    <ApproachPage heading={text.heading} back={{ href: BASE, words: text.back }}>
      {!value && !found.failure && <Waiting what={words.waiting} />}
      {found.failure && <FailureNotice failure={found.failure} onRetry={found.reload} />}
      {value && <Content request={value} reload={found.reload} />}
    </ApproachPage>
  );
}

function Content({ request, reload }: { request: ApproachRequest; reload: () => void }) {
  const [message, setMessage] = useState('');
  const vocabulary = useVocabulary().value;
  const { session } = useSession();
  const changed = (said: string) => {
    setMessage(said);
    reload();
  };
  const theirs = request.askedBy.id === session.organisation?.id;
  return (
    <>
      {message && <Done message={message} />}
      <p class="govuk-body-l ch-lines">{request.question}</p>
      <Facts request={request} vocabulary={vocabulary} />
      <section aria-labelledby="asked">
        <h2 class="govuk-heading-l" id="asked">
          {theirs ? words.asked : words.yours}
        </h2>
        {request.asked.map((each) => (
          <AdvisorItem
            key={`${each.organisation.id} ${each.version}`}
            request={request.id}
            advisor={each}
            onChanged={changed}
          />
        ))}
      </section>
      {request.mayClose && <CloseForm request={request} onClosed={changed} />}
    </>
  );
}

function Facts({ request, vocabulary }: { request: ApproachRequest; vocabulary?: Vocabulary }) {
  const named = [
    { term: words.communities, names: namesOf(request.communities, vocabulary?.audiences) },
    { term: words.areas, names: namesOf(request.areas, vocabulary?.areas) },
    { term: words.topics, names: namesOf(request.topics, vocabulary?.topics) },
  ];
  return (
    <dl class="ch-facts ch-facts--beside">
      <Fact term={words.by}>{request.askedBy.name}</Fact>
      <Fact term={words.on}>{dayInFull(request.askedOn)}</Fact>
      <Fact term={words.answerBy}>{dayInFull(request.answerBy)}</Fact>
      {request.consultation && (
        <Fact term={words.about}>
          <a class="govuk-link" href={`/consultations/${request.consultation.id}`}>
            {request.consultation.title}
          </a>
        </Fact>
      )}
      {named
        .filter(({ names }) => names.length > 0)
        .map(({ term, names }) => (
          <Fact key={term} term={term}>
            {names.join(', ')}
          </Fact>
        ))}
      <Fact term={words.state}>
        <Tag tone={request.state === 'open' ? 'open' : 'plain'}>{text.states[request.state]}</Tag>
      </Fact>
      {request.outcome && (
        <Fact term={words.outcome}>
          <span class="ch-lines">{request.outcome}</span>
        </Fact>
      )}
    </dl>
  );
}
