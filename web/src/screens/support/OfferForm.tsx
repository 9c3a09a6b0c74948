import { useState } from 'preact/hooks';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { SupportKind } from '../../api/contract.ts';
import { Checkboxes, type Choice } from '../../components/fields/Choices.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../forms/useSubmission.ts';
import { supportKindNames } from '../../words/support.ts';
import { text } from './text.ts';

const words = text.panel;

const hints: Partial<Record<SupportKind, string>> = { systems: words.systemsHint, skills: words.skillsHint };

const choices: Choice[] = (Object.keys(supportKindNames) as SupportKind[]).map((kind) => ({
  value: kind,
  label: supportKindNames[kind],
  hint: hints[kind],
}));

const at = (field: string) => `support-${field}`;

/** What an organisation offers. */
export function OfferForm({ consultation, done }: { consultation: string; done: () => void }) {
  const [kinds, setKinds] = useState<string[]>([]);
  const [what, setWhat] = useState('');
  const submission = useSubmission(
    ['kinds', 'text'],
    () =>
      ask(
        api.POST('/api/v1/consultations/{consultationId}/support-offers', {
          params: { path: { consultationId: consultation } },
          body: { kinds: kinds as SupportKind[], text: what },
        }),
      ),
    done,
  );
  const { errors } = submission;
  return (
    <form onSubmit={submission.submit} aria-label={words.offer} noValidate>
      <SubmissionFailure submission={submission} controlOf={at} />
      <Checkboxes
        small
        id={at('kinds')}
        label={words.kinds}
        error={errors.kinds}
        choices={choices}
        value={kinds}
        onInput={setKinds}
      />
      <TextField
        id={at('text')}
        rows={4}
        label={words.words}
        hint={words.wordsHint}
        error={errors.text}
        value={what}
        onInput={setWhat}
      />
      <button type="submit" class="govuk-button govuk-button--secondary">
        {words.submit}
      </button>
    </form>
  );
}
