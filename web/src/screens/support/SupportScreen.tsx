import { useState } from 'preact/hooks';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Consultation, SupportOffer } from '../../api/contract.ts';
import { usePages } from '../../api/pages.ts';
import { RequireSession } from '../../app/RequireSession.tsx';
import { useSession } from '../../app/session.tsx';
import { Done } from '../../components/Done/Done.tsx';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Fold } from '../../components/Fold/Fold.tsx';
import { More } from '../../components/More/More.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { ConsultationFrame, toTasks } from '../../components/ConsultationFrame/ConsultationFrame.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { kindsOf, Offer, StateTag } from './Offer.tsx';
import { text } from './text.ts';

const words = text.screen;

/** What organisations offer to support a consultation, for the lead to answer. */
export function SupportScreen() {
  return (
    <RequireSession keepTyping heading={words.heading}>
      <ConsultationFrame heading={words.heading} lead={words.lead} back={toTasks}>
        {(consultation) => <Offers consultation={consultation} />}
      </ConsultationFrame>
    </RequireSession>
  );
}

function Offers({ consultation: { id, lead } }: { consultation: Consultation }) {
  const { session } = useSession();
  const [message, setMessage] = useState('');
  const pages = usePages<SupportOffer>(`support ${id}`, (cursor) =>
    ask(
      api.GET('/api/v1/consultations/{consultationId}/support-offers', {
        params: { path: { consultationId: id }, query: { cursor } },
      }),
    ),
  );
  const { items, failure, reload } = pages;
  const answers = session.organisation?.id === lead.id || session.role === 'administrator';
  return (
    <>
      {message && <Done message={message} />}
      {!items && !failure && <Waiting what={words.waiting} />}
      {failure && <FailureNotice failure={failure} onRetry={reload} />}
      {items?.length === 0 && <p class="govuk-body">{words.none}</p>}
      {!answers && <p class="govuk-inset-text">{words.leadOnly}</p>}
      <ul class="ch-list">
        {items?.map((each) => (
          <Item
            key={each.id}
            consultation={id}
            offer={each}
            done={() => {
              setMessage(words.done(each.organisation.name));
              reload();
            }}
          />
        ))}
      </ul>
      <More pages={pages} words={words.more} />
    </>
  );
}

interface ItemProps {
  consultation: string;
  offer: SupportOffer;
  done: () => void;
}

function Item({ consultation, offer, done }: ItemProps) {
  const { id, organisation, mayAnswer } = offer;
  return (
    <li class="ch-plain-item">
      <h2 class="ch-item__title">
        <a class="govuk-link" href={`/organisations/${organisation.id}`}>
          {organisation.name}
        </a>{' '}
        <StateTag offer={offer} />
      </h2>
      <p class="ch-item__line">{kindsOf(offer)}</p>
      <Offer offer={offer} />
      {mayAnswer && (
        <Fold summary={words.answer(organisation.name)}>
          <AnswerForm
            consultation={consultation}
            offer={id}
            label={words.answer(organisation.name)}
            done={done}
          />
        </Fold>
      )}
    </li>
  );
}
