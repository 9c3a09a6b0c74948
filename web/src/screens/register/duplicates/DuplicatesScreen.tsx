import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { ask } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import type { DuplicatePair } from '../../../api/contract.ts';
import { useResource } from '../../../api/resource.ts';
import { Choose } from '../../../components/Choose/Choose.tsx';
import { Done } from '../../../components/Done/Done.tsx';
import { FailureNotice } from '../../../components/Failure/FailureNotice.tsx';
import { Paging } from '../../../components/Paging/Paging.tsx';
import { Table } from '../../../components/Table/Table.tsx';
import { Waiting } from '../../../components/Waiting/Waiting.tsx';
import { SubmissionFailure } from '../../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../../forms/useSubmission.ts';
import { RegisterPage } from '../RegisterPage.tsx';
import { namesApart } from './apart.ts';
import { reasonsInWords, text } from './text.ts';

const BASE = '/workspace/register/duplicates';
const DISMISSED = `${BASE}?dismissed=true`;
const PAGE = 50;

export function DuplicatesScreen() {
  return (
    <RegisterPage heading={text.heading} lead={text.lead}>
      <Pairs />
    </RegisterPage>
  );
}

function Pairs() {
  const { query } = useLocation();
  const [message, setMessage] = useState<string>();
  const dismissed = query.dismissed === 'true';
  const cursor = query.cursor || undefined;
  const list = useResource(`duplicates ${dismissed} ${cursor}`, () =>
    ask(api.GET('/api/v1/duplicates', { params: { query: { dismissed, cursor, limit: PAGE } } })),
  );
  const { value } = list;
  const here = dismissed ? DISMISSED : BASE;
  return (
    <>
      {message && <Done message={message} />}
      <Choose
        label={text.ways}
        offered={[
          { href: BASE, words: text.open, chosen: !dismissed },
          { href: DISMISSED, words: text.dismissed, chosen: dismissed },
          { href: '/workspace/register/merges', words: text.merges, chosen: false },
        ]}
      />
      {!value && !list.failure && <Waiting what={text.waiting} />}
      {list.failure && <FailureNotice failure={list.failure} onRetry={list.reload} />}
      {value?.items.length === 0 && <p class="govuk-body">{dismissed ? text.noneDismissed : text.none}</p>}
      {value && value.items.length > 0 && (
        <Table
          caption={dismissed ? text.dismissed : text.heading}
          captionHidden
          rows={value.items}
          keyOf={(each) => `${each.one.id} ${each.other.id}`}
          columns={[
            { heading: text.columns.pair, cell: (each) => <Both pair={each} /> },
            { heading: text.columns.likeness, cell: (each) => text.likeness[each.likeness] ?? each.likeness },
            {
              heading: text.columns.why,
              cell: (each) => (
                <>
                  {reasonsInWords(each.common)}
                  {each.identifiersDiffer && <p class="govuk-body-s ch-muted">{text.identifiersDiffer}</p>}
                  {dismissed && (
                    <TakeBack
                      pair={each}
                      done={() => {
                        setMessage(text.takenBack);
                        list.reload();
                      }}
                    />
                  )}
                </>
              ),
            },
          ]}
        />
      )}
      <Paging
        words={text}
        next={value?.next && `${here}${dismissed ? '&' : '?'}cursor=${encodeURIComponent(value.next)}`}
        first={cursor && here}
      />
    </>
  );
}

/** Both by what tells them apart, since two of one name are what stands here most often. */
const named = ({ one, other }: DuplicatePair) => namesApart(one, other);

const Both = ({ pair }: { pair: DuplicatePair }) => (
  <a class="govuk-link" href={`${BASE}/${pair.one.id}/${pair.other.id}`}>
    {text.compare(named(pair).one, named(pair).other)}
  </a>
);

function TakeBack({ pair, done }: { pair: DuplicatePair; done: () => void }) {
  const names = named(pair);
  const submission = useSubmission(
    [],
    () =>
      ask<unknown>(
        api.DELETE('/api/v1/duplicates/{oneId}/{otherId}/dismissal', {
          params: { path: { oneId: pair.one.id, otherId: pair.other.id } },
        }),
      ),
    done,
  );
  return (
    <form onSubmit={submission.submit} class="ch-merge-action">
      <SubmissionFailure submission={submission} />
      <button
        type="submit"
        class="govuk-button govuk-button--secondary"
        aria-label={text.takeBackOf(names.one, names.other)}
      >
        {text.takeBack}
      </button>
    </form>
  );
}
