import { useState } from 'preact/hooks';
import { ask } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import type { Correction } from '../../../api/contract.ts';
import { TextField } from '../../../components/fields/TextField.tsx';
import { Fold } from '../../../components/Fold/Fold.tsx';
import { KeptFailure } from '../KeptFailure.tsx';
import { useKept } from '../useKept.ts';
import { partOf } from './CorrectionItem.tsx';
import { text } from './text.ts';

/** Accepts a correction, or declines it with a reason. */
export function Settle({ correction }: { correction: Correction }) {
  const [reason, setReason] = useState('');
  const part = partOf(correction);
  const useSettling = (outcome: 'accepted' | 'declined', done: string) =>
    useKept(['reason'], done, ({ path, header }) =>
      ask(
        api.POST('/api/v1/organisations/{organisationId}/corrections/{correctionId}/settlement', {
          params: { path: { ...path, correctionId: correction.id }, header },
          body: { outcome, reason: outcome === 'declined' ? reason : undefined },
        }),
      ),
    );
  const acceptance = useSettling('accepted', text.accepted(part));
  const refusal = useSettling('declined', text.declined(part));
  const id = `reason-${correction.id}`;
  return (
    <>
      <form onSubmit={acceptance.submit}>
        <KeptFailure submission={acceptance} />
        <button type="submit" class="govuk-button" aria-label={text.acceptLabel(part)}>
          {text.accept}
        </button>
      </form>
      <Fold summary={text.declineSummary(part)}>
        <form onSubmit={refusal.submit} noValidate>
          <KeptFailure submission={refusal} controlOf={() => id} labelOf={() => text.reason} />
          <TextField
            id={id}
            rows={3}
            label={text.reason}
            hint={text.reasonHint}
            value={reason}
            error={refusal.errors.reason}
            onInput={setReason}
          />
          <button type="submit" class="govuk-button govuk-button--secondary">
            {text.decline}
          </button>
        </form>
      </Fold>
    </>
  );
}
