import { useState } from 'preact/hooks';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { TextField } from '../../components/fields/TextField.tsx';
import { OrganisationsField } from '../../forms/OrganisationsField.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../forms/useSubmission.ts';
import type { AdvisorProps } from './AdvisorItem.tsx';
import { text } from './text.ts';

const words = text.advise;

/** What an organisation advises, which may be changed until the question is closed. */
export function AdviceForm({ request, advisor: { organisation, version, advice }, onChanged }: AdvisorProps) {
  const at = (id: string) => `${id}-${organisation.id}`;
  const [said, setSaid] = useState(advice?.text ?? '');
  const [conditions, setConditions] = useState(advice?.conditions ?? '');
  const [organisations, setOrganisations] = useState(advice?.organisations.map(({ id }) => id) ?? []);
  const submission = useSubmission(
    ['text', 'conditions', 'organisations'],
    () =>
      ask(
        api.PUT('/api/v1/approach-requests/{approachRequestId}/asked/{organisationId}/advice', {
          params: {
            path: { approachRequestId: request, organisationId: organisation.id },
            header: { 'If-Match': `"${version}"` },
          },
          body: { text: said, conditions: conditions.trim() || undefined, organisations },
        }),
      ),
    () => onChanged(words.done),
  );
  const { errors } = submission;
  return (
    <form class="ch-prose" onSubmit={submission.submit} aria-label={words.heading} noValidate>
      <h4 class="govuk-heading-s">{words.heading}</h4>
      <SubmissionFailure
        submission={submission}
        controlOf={(id) => (id === 'organisations' ? `${at(id)}-search` : at(id))}
      />
      <TextField
        id={at('text')}
        rows={5}
        label={words.text}
        hint={words.textHint}
        value={said}
        error={errors.text}
        onInput={setSaid}
      />
      <TextField
        id={at('conditions')}
        rows={2}
        label={words.conditions}
        hint={words.conditionsHint}
        value={conditions}
        error={errors.conditions}
        onInput={setConditions}
      />
      <OrganisationsField
        id={at('organisations')}
        label={words.whom}
        value={organisations}
        error={errors.organisations}
        onInput={setOrganisations}
      />
      <button type="submit" class="govuk-button">
        {advice ? words.again : words.submit}
      </button>
    </form>
  );
}
