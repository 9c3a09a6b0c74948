import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso/router';
import { ask, refusedWith } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { InformationBarrier } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { PartnersPage } from '../../app/PartnersPage.tsx';
import { useSession } from '../../app/session.tsx';
import { Done } from '../../components/Done/Done.tsx';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Tag } from '../../components/Tag/Tag.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { dayInFull } from '../../time/format.ts';
import { namesOf, useVocabulary } from '../calendar/useChoices.ts';
import { Fact } from '../../components/Fact/Fact.tsx';
import { NotFound } from '../not-found/NotFound.tsx';
import { StepForm } from './StepForm.tsx';
import { Steps } from './Steps.tsx';
import { directionNames, stateNames, stateTones, text } from './text.ts';

const words = text.page;

/** One barrier, what became of it, and what its reader may say of it. */
export function BarrierScreen() {
  const id = useRoute().params.id ?? '';
  const { session } = useSession();
  const found = useResource(
    session.organisation && `barrier ${id} ${session.person?.id} ${session.organisation.id}`,
    () =>
      ask(
        api.GET('/api/v1/information-barriers/{informationBarrierId}', {
          params: { path: { informationBarrierId: id } },
        }),
      ),
  );
  const { value } = found;
  if (refusedWith(found.failure, 404) || refusedWith(found.failure, 400)) {
    return <NotFound />;
  }
  return (
    <PartnersPage
      heading={value ? directionNames[value.direction] : text.heading}
      back={{ href: '/workspace/barriers', words: text.back }}
    >
      {!value && !found.failure && <Waiting what={words.waiting} />}
      {found.failure && <FailureNotice failure={found.failure} onRetry={found.reload} />}
      {value && <Content barrier={value} reload={found.reload} />}
    </PartnersPage>
  );
}

function Content({ barrier, reload }: { barrier: InformationBarrier; reload: () => void }) {
  const [message, setMessage] = useState('');
  return (
    <>
      {message && <Done message={message} />}
      <Facts barrier={barrier} />
      <Steps barrier={barrier} />
      {barrier.mayBecome.length > 0 && (
        <StepForm
          key={`${barrier.id} ${barrier.mayBecome.join(' ')}`}
          barrier={barrier}
          onSaid={() => {
            setMessage(text.step.done);
            reload();
          }}
          reload={reload}
        />
      )}
    </>
  );
}

function Facts({ barrier }: { barrier: InformationBarrier }) {
  const vocabulary = useVocabulary().value;
  const { consultation, keepsOut, state } = barrier;
  const dueOn = state === 'in-hand' ? barrier.steps.at(-1)?.dueOn : undefined;
  return (
    <dl class="ch-facts ch-facts--beside">
      <Fact term={words.what}>{barrier.what}</Fact>
      {keepsOut.length > 0 && (
        <Fact term={words.keepsOut}>{namesOf(keepsOut, vocabulary?.audiences).join(', ')}</Fact>
      )}
      {consultation && (
        <Fact term={words.consultation}>
          <a class="govuk-link" href={`/consultations/${consultation.id}`}>
            {consultation.title}
          </a>
        </Fact>
      )}
      <Fact term={words.asked}>{barrier.asked.name}</Fact>
      <Fact term={words.state}>
        <Tag tone={stateTones[state]}>{stateNames[state]}</Tag>
      </Fact>
      {dueOn && <Fact term={words.dueOn}>{dayInFull(dueOn)}</Fact>}
    </dl>
  );
}
