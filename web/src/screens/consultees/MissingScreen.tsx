import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso/router';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { Done } from '../../components/Done/Done.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { OrganisationsField } from '../../forms/OrganisationsField.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../forms/useSubmission.ts';
import { ConsultationFrame, toPage } from '../../components/ConsultationFrame/ConsultationFrame.tsx';
import { text } from './text.ts';

const words = text.missing;
/** The states in which the server takes suggestions. */
const SUGGESTABLE = ['idea', 'heads-up', 'planned', 'open'];

/** Anybody may say whom else to ask, until it closes. */
export function MissingScreen() {
  const { id = '' } = useRoute().params;
  return (
    <ConsultationFrame heading={words.heading} lead={words.lead} back={toPage}>
      {({ status }) =>
        SUGGESTABLE.includes(status) ? <Suggest id={id} /> : <p class="govuk-body">{words.over}</p>
      }
    </ConsultationFrame>
  );
}

function Suggest({ id }: { id: string }) {
  const [organisation, setOrganisation] = useState<string[]>([]);
  const [name, setName] = useState('');
  const [reason, setReason] = useState('');
  const [message, setMessage] = useState('');
  const submission = useSubmission(
    ['organisation', 'name', 'reason'],
    () =>
      ask(
        api.POST('/api/v1/consultations/{consultationId}/consultee-suggestions', {
          params: { path: { consultationId: id } },
          body: { organisation: organisation.at(-1), name: name.trim() || undefined, reason },
        }),
      ),
    () => {
      setOrganisation([]);
      setName('');
      setReason('');
      setMessage(words.done);
    },
  );
  return (
    <form class="ch-prose" onSubmit={submission.submit} noValidate>
      {message && !submission.failure && <Done message={message} />}
      <SubmissionFailure submission={submission} />
      <OrganisationsField
        id="organisation"
        label={words.organisation}
        error={submission.errors.organisation}
        value={organisation}
        onInput={(chosen) => setOrganisation(chosen.slice(-1))}
      />
      <TextField
        id="name"
        label={words.or}
        hint={words.orHint}
        error={submission.errors.name}
        value={name}
        onInput={setName}
      />
      <TextField
        id="reason"
        rows={4}
        label={words.reason}
        hint={words.reasonHint}
        error={submission.errors.reason}
        value={reason}
        onInput={setReason}
      />
      <button type="submit" class="govuk-button">
        {words.submit}
      </button>
    </form>
  );
}
