import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { ask } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import type { EntryMerge } from '../../../api/contract.ts';
import { useResource } from '../../../api/resource.ts';
import { Done } from '../../../components/Done/Done.tsx';
import { FailureNotice } from '../../../components/Failure/FailureNotice.tsx';
import { Fold } from '../../../components/Fold/Fold.tsx';
import { Paging } from '../../../components/Paging/Paging.tsx';
import { Table } from '../../../components/Table/Table.tsx';
import { Waiting } from '../../../components/Waiting/Waiting.tsx';
import { SubmissionFailure } from '../../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../../forms/useSubmission.ts';
import { momentInFull } from '../../../time/format.ts';
import { RegisterPage } from '../RegisterPage.tsx';
import { namesApart } from './apart.ts';
import { text } from './text.ts';

const words = text.done;
const BASE = '/workspace/register/merges';
const back = { href: '/workspace/register/duplicates', words: text.toList };
const PAGE = 50;

/** What was merged, with the way back. */
export function MergesScreen() {
  return (
    <RegisterPage heading={words.heading} lead={words.lead} back={back}>
      <List />
    </RegisterPage>
  );
}

function List() {
  const { query } = useLocation();
  const [undone, setUndone] = useState(false);
  const cursor = query.cursor || undefined;
  const list = useResource(`merges ${cursor}`, () =>
    ask(api.GET('/api/v1/merges', { params: { query: { cursor, limit: PAGE } } })),
  );
  const { value } = list;
  const done = value?.items.find((each) => each.id === query.done && !each.undoneAt);
  return (
    <>
      {undone && <Done message={words.undone} />}
      {done && !undone && <Done message={words.merged(named(done).one)} />}
      {!value && !list.failure && <Waiting what={words.waiting} />}
      {list.failure && <FailureNotice failure={list.failure} onRetry={list.reload} />}
      {value?.items.length === 0 && <p class="govuk-body">{words.none}</p>}
      {value && value.items.length > 0 && (
        <Table
          caption={words.heading}
          captionHidden
          rows={value.items}
          keyOf={(each) => each.id}
          columns={[
            {
              heading: words.columns.survivor,
              cell: (each) => (
                <a class="govuk-link" href={`/organisations/${each.survivor.id}`}>
                  {named(each).one}
                </a>
              ),
            },
            { heading: words.columns.merged, cell: (each) => named(each).other },
            {
              heading: words.columns.when,
              cell: (each) => words.by(momentInFull(each.mergedAt), each.mergedBy?.name),
            },
            {
              heading: words.columns.state,
              cell: (each) => (
                <State
                  merge={each}
                  done={() => {
                    setUndone(true);
                    list.reload();
                  }}
                />
              ),
            },
          ]}
        />
      )}
      <Paging
        words={words}
        next={value?.next && `${BASE}?cursor=${encodeURIComponent(value.next)}`}
        first={cursor && BASE}
      />
    </>
  );
}

/** Both by what tells them apart. */
const named = ({ survivor, merged }: EntryMerge) => namesApart(survivor, merged);

function State({ merge, done }: { merge: EntryMerge; done: () => void }) {
  const { id, undoneAt, undoneBy, changedSince } = merge;
  const submission = useSubmission(
    [],
    () =>
      ask(
        api.POST('/api/v1/merges/{mergeId}/undoing', {
          params: { path: { mergeId: id } },
          body: { keepLaterChanges: changedSince },
        }),
      ),
    done,
  );
  if (undoneAt) {
    return <>{words.takenBack(momentInFull(undoneAt), undoneBy?.name)}</>;
  }
  return (
    <>
      {words.holds}
      <Fold summary={words.undoOf(named(merge).other)}>
        <form onSubmit={submission.submit} aria-label={words.undoOf(named(merge).other)}>
          <SubmissionFailure submission={submission} />
          <p class="govuk-body">{changedSince ? words.changed : words.sure}</p>
          <button type="submit" class="govuk-button govuk-button--warning">
            {words.undo}
          </button>
        </form>
      </Fold>
    </>
  );
}
