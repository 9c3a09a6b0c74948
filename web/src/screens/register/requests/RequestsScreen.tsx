import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { ask } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import type { EntryRequestState } from '../../../api/contract.ts';
import { useResource } from '../../../api/resource.ts';
import { Choose } from '../../../components/Choose/Choose.tsx';
import { Done } from '../../../components/Done/Done.tsx';
import { FailureNotice } from '../../../components/Failure/FailureNotice.tsx';
import { Paging } from '../../../components/Paging/Paging.tsx';
import { Waiting } from '../../../components/Waiting/Waiting.tsx';
import { useVocabulary } from '../../calendar/useChoices.ts';
import { RegisterPage } from '../RegisterPage.tsx';
import { RequestItem } from './RequestItem.tsx';
import { text } from './text.ts';

const PAGE = 20;
const BASE = '/workspace/register/requests';
const states = Object.keys(text.states) as EntryRequestState[];
const at = (state: EntryRequestState) => (state === 'waiting' ? BASE : `${BASE}?state=${state}`);

/** Organisations that ask to be entered, to be accepted or declined. */
export function RequestsScreen() {
  return (
    <RegisterPage heading={text.heading} lead={text.lead}>
      <Requests />
    </RegisterPage>
  );
}

function Requests() {
  const { query } = useLocation();
  const state = states.find((each) => each === query.state) ?? 'waiting';
  const cursor = query.cursor || undefined;
  const [message, setMessage] = useState('');
  const vocabulary = useVocabulary().value;
  const requests = useResource(`requests ${state} ${cursor}`, () =>
    ask(api.GET('/api/v1/entry-requests', { params: { query: { state: [state], cursor, limit: PAGE } } })),
  );
  const { value } = requests;
  return (
    <>
      {message && <Done message={message} />}
      <Choose
        label={text.filter}
        offered={states.map((each) => ({ href: at(each), words: text.states[each], chosen: each === state }))}
      />
      {!value && !requests.failure && <Waiting what={text.waiting} />}
      {requests.failure && <FailureNotice failure={requests.failure} onRetry={requests.reload} />}
      {value?.items.length === 0 && <p class="govuk-body">{text.none[state]}</p>}
      {value?.items.map((request) => (
        <RequestItem
          key={`${request.id} ${request.version}`}
          request={request}
          vocabulary={vocabulary}
          onSettled={(said) => {
            setMessage(said);
            requests.reload();
          }}
        />
      ))}
      <Paging
        words={text}
        next={value?.next && `${BASE}?${new URLSearchParams({ state, cursor: value.next })}`}
        first={cursor && at(state)}
      />
    </>
  );
}
