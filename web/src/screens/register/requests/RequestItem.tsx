import { useState } from 'preact/hooks';
import { ask } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import type { EntryRequest, Vocabulary } from '../../../api/contract.ts';
import { TextField } from '../../../components/fields/TextField.tsx';
import { AddingFailure } from '../../../components/ThereAlready/AddingFailure.tsx';
import { useAdding } from '../../../components/ThereAlready/useAdding.ts';
import { Fold } from '../../../components/Fold/Fold.tsx';
import { SubmissionFailure } from '../../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../../forms/useSubmission.ts';
import { OpenAccount } from './OpenAccount.tsx';
import { RequestFacts } from './RequestFacts.tsx';
import { text } from './text.ts';

interface RequestProps {
  request: EntryRequest;
  onSettled: (message: string) => void;
}

/** One request: what is asked, and what can be done about it. */
export function RequestItem({ request, vocabulary, onSettled }: RequestProps & { vocabulary?: Vocabulary }) {
  const { id, entry, state } = request;
  return (
    <section class="ch-panel" aria-labelledby={`request-${id}`}>
      <h2 class="govuk-heading-m" id={`request-${id}`}>
        {entry.name}
      </h2>
      <RequestFacts request={request} vocabulary={vocabulary} />
      {state === 'waiting' && (
        <>
          <Accept request={request} onSettled={onSettled} />
          <Decline request={request} onSettled={onSettled} />
        </>
      )}
      {state === 'accepted' && (
        <p class="govuk-body ch-actions">
          <a class="govuk-link" href={`/organisations/${id}`}>
            {text.entry}
          </a>
          <OpenAccount request={request} />
        </p>
      )}
    </section>
  );
}

const stepOf = ({ id, version }: EntryRequest) => ({
  path: { requestId: id },
  header: { 'If-Match': `"${version}"` },
});

function Accept({ request, onSettled }: RequestProps) {
  const { name } = request.entry;
  const adding = useAdding(
    [],
    (despite) =>
      ask(
        api.POST('/api/v1/entry-requests/{requestId}/acceptance', {
          params: { ...stepOf(request), query: despite ? { 'despite-duplicates': true } : {} },
        }),
      ),
    () => onSettled(text.accepted(name)),
  );
  return (
    <form onSubmit={adding.submission.submit}>
      <AddingFailure adding={adding} />
      <div class="ch-actions">
        <button type="submit" class="govuk-button" aria-label={text.acceptLabel(name)}>
          {text.accept}
        </button>
        <a
          class="govuk-link"
          href={`/organisations?q=${encodeURIComponent(name)}`}
          aria-label={text.searchLabel(name)}
        >
          {text.search}
        </a>
      </div>
    </form>
  );
}

function Decline({ request, onSettled }: RequestProps) {
  const [reason, setReason] = useState('');
  const { name } = request.entry;
  const submission = useSubmission(
    ['reason'],
    () =>
      ask(
        api.POST('/api/v1/entry-requests/{requestId}/refusal', {
          params: stepOf(request),
          body: { reason },
        }),
      ),
    () => onSettled(text.declined(name)),
  );
  const id = `reason-${request.id}`;
  return (
    <Fold summary={text.declineSummary(name)}>
      <SubmissionFailure submission={submission} controlOf={() => id} labelOf={() => text.reason} />
      <form class="ch-prose" onSubmit={submission.submit} noValidate>
        <TextField
          id={id}
          rows={3}
          label={text.reason}
          hint={text.reasonHint}
          value={reason}
          error={submission.errors.reason}
          onInput={setReason}
        />
        <button type="submit" class="govuk-button govuk-button--secondary">
          {text.decline}
        </button>
      </form>
    </Fold>
  );
}
