import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso/router';
import { ask, refusedWith } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { InformationRequest } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { useSession } from '../../app/session.tsx';
import { Done } from '../../components/Done/Done.tsx';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Tag } from '../../components/Tag/Tag.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { dayInFull } from '../../time/format.ts';
import { NotFound } from '../not-found/NotFound.tsx';
import { CloseForm } from './CloseForm.tsx';
import { ConcernItem } from './ConcernItem.tsx';
import { Fact } from '../../components/Fact/Fact.tsx';
import { InformationPage } from './InformationPage.tsx';
import { TellForm } from './TellForm.tsx';
import { stateNames, stateTones, text } from './text.ts';

const words = text.one;

/** One request: the public body sees all of it, an organisation concerned its own part. */
export function InformationRequestScreen() {
  const id = useRoute().params.id ?? '';
  const { session } = useSession();
  const found = useResource(
    session.organisation && `information request ${id} ${session.person?.id} ${session.organisation.id}`,
    () =>
      ask(
        api.GET('/api/v1/information-requests/{informationRequestId}', {
          params: { path: { informationRequestId: id } },
        }),
      ),
  );
  const { value } = found;
  if (refusedWith(found.failure, 404) || refusedWith(found.failure, 400)) {
    return <NotFound />;
  }
  return (
    <InformationPage
      heading={value?.subject ?? text.heading}
      back={{ href: '/workspace/information-requests', words: text.back }}
    >
      {!value && !found.failure && <Waiting what={words.waiting} />}
      {found.failure && <FailureNotice failure={found.failure} onRetry={found.reload} />}
      {value && <Content request={value} reload={found.reload} />}
    </InformationPage>
  );
}

function Content({ request, reload }: { request: InformationRequest; reload: () => void }) {
  const [message, setMessage] = useState('');
  const changed = (said: string) => {
    setMessage(said);
    reload();
  };
  const { concerned, mayChange } = request;
  const { session } = useSession();
  const own = request.authority.id !== session.organisation?.id;
  return (
    <>
      {message && <Done message={message} />}
      <Facts request={request} />
      <section aria-labelledby="concerned">
        <h2 class="govuk-heading-l" id="concerned">
          {own ? words.yours : words.concerned}
        </h2>
        {concerned.length === 0 && <p class="govuk-body">{words.nobody}</p>}
        {concerned.map((each) => (
          <ConcernItem
            key={`${each.id} ${each.version}`}
            request={request.id}
            concern={each}
            open={request.state === 'open'}
            onChanged={changed}
          />
        ))}
      </section>
      {mayChange && (
        <>
          <TellForm key={`tell ${request.version}`} request={request} onTold={changed} />
          <CloseForm key={`close ${request.version}`} request={request} onClosed={changed} />
        </>
      )}
    </>
  );
}

const Facts = ({ request }: { request: InformationRequest }) => (
  <dl class="ch-facts ch-facts--beside">
    <Fact term={words.authority}>{request.authority.name}</Fact>
    {request.reference && <Fact term={words.reference}>{request.reference}</Fact>}
    <Fact term={words.received}>{dayInFull(request.receivedOn)}</Fact>
    <Fact term={words.due}>{`${dayInFull(request.dueOn)}, ${words.dueHint}`}</Fact>
    {request.closedOn && <Fact term={words.closed}>{dayInFull(request.closedOn)}</Fact>}
    <Fact term={text.columns.state}>
      <Tag tone={stateTones[request.state]}>{stateNames[request.state]}</Tag>
    </Fact>
  </dl>
);
