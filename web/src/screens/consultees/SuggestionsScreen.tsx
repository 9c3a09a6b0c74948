import { useState } from 'preact/hooks';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Consultation, Suggestion } from '../../api/contract.ts';
import { usePages } from '../../api/pages.ts';
import { RequireSession } from '../../app/RequireSession.tsx';
import { useSession } from '../../app/session.tsx';
import { Done } from '../../components/Done/Done.tsx';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { More } from '../../components/More/More.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { ConsultationFrame, toTasks } from '../../components/ConsultationFrame/ConsultationFrame.tsx';
import { SuggestionItem } from './SuggestionItem.tsx';
import { text } from './text.ts';

const words = text.suggestions;

/** Whom people suggest as missing, for the lead to answer. */
export function SuggestionsScreen() {
  return (
    <RequireSession keepTyping heading={words.heading}>
      <ConsultationFrame heading={words.heading} lead={words.lead} back={toTasks}>
        {(consultation) => <Suggestions consultation={consultation} />}
      </ConsultationFrame>
    </RequireSession>
  );
}

function Suggestions({ consultation: { id, lead } }: { consultation: Consultation }) {
  const { session } = useSession();
  const [message, setMessage] = useState('');
  const pages = usePages<Suggestion>(`suggestions ${id}`, (cursor) =>
    ask(
      api.GET('/api/v1/consultations/{consultationId}/consultee-suggestions', {
        params: { path: { consultationId: id }, query: { cursor } },
      }),
    ),
  );
  const mayAnswer = session.organisation?.id === lead.id || session.role === 'administrator';
  const { items, failure, reload } = pages;
  return (
    <>
      {message && <Done message={message} />}
      {!items && !failure && <Waiting what={words.waiting} />}
      {failure && <FailureNotice failure={failure} onRetry={reload} />}
      {items?.length === 0 && <p class="govuk-body">{words.none}</p>}
      {!mayAnswer && <p class="govuk-inset-text">{words.leadOnly}</p>}
      <ul class="ch-list">
        {items?.map((each) => (
          <SuggestionItem
            key={each.id}
            consultation={id}
            suggestion={each}
            mayAnswer={mayAnswer}
            done={(name) => {
              setMessage(words.done(name));
              reload();
            }}
          />
        ))}
      </ul>
      <More pages={pages} words={words.more} />
    </>
  );
}
