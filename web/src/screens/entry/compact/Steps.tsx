import { useState } from 'preact/hooks';
import { ask } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import { TextField } from '../../../components/fields/TextField.tsx';
import { KeptFailure } from '../KeptFailure.tsx';
import { useKept } from '../useKept.ts';
import { text } from './text.ts';

interface Words {
  heading: string;
  what: string;
  submit: string;
  done: string;
}

interface PlainProps {
  step: 'confirmation' | 'intention' | 'withdrawal';
  words: Words;
  /** Where another step on the page is the one that is mostly taken. */
  quiet?: boolean;
}

/** A step that says nothing but that it is taken. */
export function Plain({ step, words, quiet }: PlainProps) {
  const submission = useKept([], words.done, (params) =>
    ask(api.POST(`/api/v1/organisations/{organisationId}/compact/${step}`, { params })),
  );
  return (
    <form class="ch-panel" onSubmit={submission.submit} aria-labelledby={`step-${step}`}>
      <h2 class="govuk-heading-m" id={`step-${step}`}>
        {words.heading}
      </h2>
      <KeptFailure submission={submission} />
      <p class="govuk-body">{words.what}</p>
      <button type="submit" class={`govuk-button${quiet ? ' govuk-button--secondary' : ''}`}>
        {words.submit}
      </button>
    </form>
  );
}

interface WithReasonProps {
  step: 'refusal' | 'lapse';
  words: Words & { reason: string };
}

/** A step that needs a reason. */
export function WithReason({ step, words }: WithReasonProps) {
  const [reason, setReason] = useState('');
  const submission = useKept(['reason'], words.done, (params) =>
    ask(api.POST(`/api/v1/organisations/{organisationId}/compact/${step}`, { params, body: { reason } })),
  );
  return (
    <form class="ch-panel" onSubmit={submission.submit} aria-labelledby={`step-${step}`} noValidate>
      <h2 class="govuk-heading-m" id={`step-${step}`}>
        {words.heading}
      </h2>
      <KeptFailure submission={submission} labelOf={(id) => (id === 'reason' ? words.reason : undefined)} />
      <p class="govuk-body">{words.what}</p>
      <TextField
        id="reason"
        rows={3}
        label={words.reason}
        hint={text.reasonHint}
        value={reason}
        error={submission.errors.reason}
        onInput={setReason}
      />
      <button type="submit" class="govuk-button govuk-button--secondary">
        {words.submit}
      </button>
    </form>
  );
}
