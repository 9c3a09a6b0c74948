import { useState } from 'preact/hooks';
import { ask, type Failure } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { ApiKey } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { Table } from '../../components/Table/Table.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../forms/useSubmission.ts';
import { dayInShort } from '../../time/format.ts';
import { text } from './text.ts';

const words = text.keys;

export function ApiKeys() {
  const keys = useResource('api-keys', () => ask(api.GET('/api/v1/api-keys')));
  const [label, setLabel] = useState('');
  const [secret, setSecret] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const submission = useSubmission(
    ['label'],
    () => ask(api.POST('/api/v1/api-keys', { body: { label } })),
    (made) => {
      setSecret(made.secret);
      setLabel('');
      keys.reload();
    },
  );

  async function revoke(key: ApiKey) {
    const answer = await ask<unknown>(
      api.DELETE('/api/v1/api-keys/{apiKeyId}', { params: { path: { apiKeyId: key.id } } }),
    );
    setFailure(answer.ok ? undefined : answer.failure);
    keys.reload();
  }

  return (
    <section aria-labelledby="keys">
      <h2 class="govuk-heading-m" id="keys">
        {words.heading}
      </h2>
      <p class="govuk-body">{words.what}</p>
      <SubmissionFailure submission={submission} />
      {failure && <FailureNotice failure={failure} />}
      {secret && (
        <div class="ch-panel" role="status">
          <h3 class="govuk-heading-s">{words.madeHeading}</h3>
          <p class="govuk-body">{words.made}</p>
          <p class="govuk-body">
            <code class="ch-code">{secret}</code>
          </p>
        </div>
      )}
      {!keys.value && !keys.failure && <Waiting what={words.waiting} />}
      {keys.failure && <FailureNotice failure={keys.failure} onRetry={keys.reload} />}
      {keys.value && keys.value.items.length === 0 && <p class="govuk-body">{words.none}</p>}
      {keys.value && keys.value.items.length > 0 && (
        <Table
          caption={words.heading}
          captionHidden
          rows={keys.value.items}
          keyOf={(key) => key.id}
          columns={[
            { heading: words.columns.label, cell: (key) => key.label },
            { heading: words.columns.by, cell: (key) => key.madeBy.name },
            { heading: words.columns.expires, cell: (key) => dayInShort(key.expiresOn) },
            {
              heading: words.columns.used,
              cell: (key) => (key.lastUsedOn ? dayInShort(key.lastUsedOn) : words.never),
            },
            {
              heading: words.revoke,
              cell: (key) => (
                <button
                  type="button"
                  class="ch-link-button"
                  aria-label={words.revokeLabel(key.label)}
                  onClick={() => void revoke(key)}
                >
                  {words.revoke}
                </button>
              ),
            },
          ]}
        />
      )}
      <form class="ch-prose" onSubmit={submission.submit}>
        <TextField
          id="label"
          label={words.label}
          hint={words.labelHint}
          value={label}
          error={submission.errors.label}
          onInput={setLabel}
        />
        <button type="submit" class="govuk-button govuk-button--secondary">
          {words.submit}
        </button>
      </form>
    </section>
  );
}
