import { useState } from 'preact/hooks';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Circulation, CirculationPage, Consultation } from '../../api/contract.ts';
import { usePages } from '../../api/pages.ts';
import { RequireSession } from '../../app/RequireSession.tsx';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { More } from '../../components/More/More.tsx';
import { PapersOf } from '../../components/Papers/PapersOf.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { Addressees } from './Addressees.tsx';
import { CirculationForm } from './CirculationForm.tsx';
import { CirculationItem } from './CirculationItem.tsx';
import { ConsultationFrame, toTasks } from '../../components/ConsultationFrame/ConsultationFrame.tsx';
import { Recorded } from './Recorded.tsx';
import { text } from './text.ts';

const words = text.circulation;

/** What was sent round of a consultation, and the record of more. */
export function CirculationScreen() {
  return (
    <RequireSession keepTyping heading={words.heading}>
      <ConsultationFrame heading={words.heading} lead={words.lead} back={toTasks}>
        {(consultation) => <Log consultation={consultation} />}
      </ConsultationFrame>
    </RequireSession>
  );
}

function Log({ consultation: { id, lead, status, mayChange } }: { consultation: Consultation }) {
  const [recorded, setRecorded] = useState<Circulation>();
  const pages = usePages<Circulation, CirculationPage>(`circulation ${id}`, (cursor) =>
    ask(
      api.GET('/api/v1/consultations/{consultationId}/circulations', {
        params: { path: { consultationId: id }, query: { cursor } },
      }),
    ),
  );
  const { items, failure, reload } = pages;
  return (
    <>
      {recorded && <Recorded key={recorded.id} circulation={recorded} />}
      {mayChange && <PapersOf organisation={lead} />}
      {mayChange && <Addressees id={id} />}
      {status === 'idea' && <p class="govuk-inset-text">{words.notYet}</p>}
      {status !== 'idea' && mayChange && (
        <CirculationForm
          key={recorded?.id}
          id={id}
          done={(made) => {
            setRecorded(made);
            reload();
          }}
        />
      )}
      <section aria-labelledby="log">
        <h2 class="govuk-heading-m" id="log">
          {words.log}
        </h2>
        {!items && !failure && <Waiting what={words.waiting} />}
        {failure && <FailureNotice failure={failure} onRetry={reload} />}
        {items?.length === 0 && <p class="govuk-body">{words.none}</p>}
        <ul class="ch-list">
          {items?.map((each) => (
            <CirculationItem key={each.id} circulation={each} mayReport={mayChange} reported={reload} />
          ))}
        </ul>
        <More pages={pages} words={words.more} />
      </section>
    </>
  );
}
