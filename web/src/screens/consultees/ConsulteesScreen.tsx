import { useRef, useState } from 'preact/hooks';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Consultation } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { RequireSession } from '../../app/RequireSession.tsx';
import { Done } from '../../components/Done/Done.tsx';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { CoverageView } from '../audience/CoverageView.tsx';
import { useVocabulary } from '../calendar/useChoices.ts';
import { Approach } from './Approach.tsx';
import { ConsultationFrame, toTasks } from '../../components/ConsultationFrame/ConsultationFrame.tsx';
import { ConsulteesForm } from './ConsulteesForm.tsx';
import { Listed } from './Listed.tsx';
import { text } from './text.ts';
import { useAudiences } from '../../api/audiences.ts';
import { readConsultees } from '../../api/consultees.ts';

const words = text.consultees;

/** Whom a consultation asks: choosing, who that is, who is asked often, and who is left out. */
export function ConsulteesScreen() {
  return (
    <RequireSession keepTyping heading={words.heading}>
      <ConsultationFrame heading={words.heading} lead={words.lead} back={toTasks}>
        {(consultation) => <Consultees consultation={consultation} />}
      </ConsultationFrame>
    </RequireSession>
  );
}

/** The states in which a list may be set, as the server says. */
const SETTABLE = ['idea', 'heads-up', 'planned'];

function Consultees({ consultation: { id, status, mayChange, draft } }: { consultation: Consultation }) {
  const list = useResource(`all consultees ${id}`, () => readConsultees(id));
  const audiences = useAudiences();
  const vocabulary = useVocabulary().value;
  const [message, setMessage] = useState('');
  const coverage = useResource(list.etag && `coverage of ${id} ${list.etag}`, () =>
    ask(
      api.GET('/api/v1/consultations/{consultationId}/coverage', {
        params: { path: { consultationId: id } },
      }),
    ),
  );
  const failure = list.failure ?? audiences.failure;
  // What was kept from an earlier visit may be changed meanwhile; a form begins with what there is now.
  const fresh = useRef(false);
  fresh.current ||= Boolean(list.value && audiences.value && !list.loading && !audiences.loading);
  const reload = () => {
    list.reload();
    audiences.reload();
  };
  return (
    <>
      {message && <Done message={message} />}
      {failure && <FailureNotice failure={failure} onRetry={reload} />}
      {!fresh.current && !failure && <Waiting what={words.waiting} />}
      {fresh.current && list.value && audiences.value && (
        <>
          {mayChange && SETTABLE.includes(status) ? (
            <ConsulteesForm
              id={id}
              list={list.value}
              etag={list.etag ?? '"0"'}
              audiences={audiences.value.items}
              vocabulary={vocabulary}
              done={(total) => {
                setMessage(words.done(total));
                list.reload();
              }}
            />
          ) : (
            <p class="govuk-inset-text">{mayChange ? words.fixed : text.notYours}</p>
          )}
          <Listed list={list.value} />
        </>
      )}
      <Approach consultation={id} draft={draft} vocabulary={vocabulary} />
      <CoverageView found={coverage} />
    </>
  );
}
