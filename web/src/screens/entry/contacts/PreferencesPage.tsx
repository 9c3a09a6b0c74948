import { useState } from 'preact/hooks';
import { ask } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import type { OrganisationPreferences, OrganisationPreferencesDraft } from '../../../api/contract.ts';
import { useResource } from '../../../api/resource.ts';
import { Done } from '../../../components/Done/Done.tsx';
import { FailureNotice } from '../../../components/Failure/FailureNotice.tsx';
import { Waiting } from '../../../components/Waiting/Waiting.tsx';
import { Fields } from '../../../forms/FieldView.tsx';
import { SubmissionFailure } from '../../../forms/SubmissionFailure.tsx';
import { idsOf, readTyped, writeTyped } from '../../../forms/typed.ts';
import { useSubmission } from '../../../forms/useSubmission.ts';
import { EntryPage } from '../EntryPage.tsx';
import { useKeeper } from '../keeper.ts';
import { preferenceFields as fields, preferenceText as text } from './preferences.ts';

/** How the organisation wishes to be written to, and how far it wishes to take part. */
export function PreferencesPage() {
  const { id } = useKeeper().organisation;
  const kept = useResource(`preferences ${id}`, () =>
    ask(
      api.GET('/api/v1/organisations/{organisationId}/preferences', {
        params: { path: { organisationId: id } },
      }),
    ),
  );
  const [message, setMessage] = useState('');
  return (
    <EntryPage heading={text.part}>
      {message && <Done message={message} />}
      <p class="govuk-body">{text.what}</p>
      {!kept.value && !kept.failure && <Waiting what={text.waiting} />}
      {kept.failure && <FailureNotice failure={kept.failure} onRetry={kept.reload} />}
      {kept.value && (
        <PreferencesForm
          key={kept.value.version}
          preferences={kept.value}
          onSaved={() => {
            setMessage(text.saved);
            kept.reload();
          }}
        />
      )}
    </EntryPage>
  );
}

interface PreferencesFormProps {
  preferences: OrganisationPreferences;
  onSaved: () => void;
}

function PreferencesForm({ preferences, onSaved }: PreferencesFormProps) {
  const { id } = useKeeper().organisation;
  const [typed, setTyped] = useState(() => readTyped(fields, preferences));
  const submission = useSubmission(
    idsOf(fields, typed),
    () =>
      ask(
        api.PUT('/api/v1/organisations/{organisationId}/preferences', {
          params: {
            path: { organisationId: id },
            header: { 'If-Match': `"${preferences.version}"` },
          },
          body: writeTyped(fields, typed, {}) as OrganisationPreferencesDraft,
        }),
      ),
    onSaved,
  );
  return (
    <form onSubmit={submission.submit} noValidate>
      <SubmissionFailure submission={submission} />
      <Fields fields={fields} typed={typed} errors={submission.errors} onInput={setTyped} />
      <button type="submit" class="govuk-button">
        {text.save}
      </button>
    </form>
  );
}
