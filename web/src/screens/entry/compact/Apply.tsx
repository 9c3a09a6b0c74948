import { useState } from 'preact/hooks';
import { ask } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import { DateField } from '../../../components/fields/DateField.tsx';
import { TextField } from '../../../components/fields/TextField.tsx';
import { dayOf, noDate } from '../../../components/fields/typed-date.ts';
import { KeptFailure } from '../KeptFailure.tsx';
import { useKept } from '../useKept.ts';
import { text } from './text.ts';

const words = text.apply;

/** Signs up, with who signed by what they are, and when. */
export function Apply() {
  const [jobTitle, setJobTitle] = useState('');
  const [signedOn, setSignedOn] = useState(noDate);
  const submission = useKept(['jobTitle', 'signedOn'], words.done, (params) =>
    ask(
      api.POST('/api/v1/organisations/{organisationId}/compact/application', {
        params,
        body: { jobTitle, signedOn: dayOf(signedOn) ?? '' },
      }),
    ),
  );
  return (
    <form class="ch-panel" onSubmit={submission.submit} aria-labelledby="apply" noValidate>
      <h2 class="govuk-heading-m" id="apply">
        {words.heading}
      </h2>
      <KeptFailure
        submission={submission}
        labelOf={(id) => (id === 'jobTitle' || id === 'signedOn' ? words[id] : undefined)}
        controlOf={(id) => (id === 'signedOn' ? 'signedOn-day' : id)}
      />
      <p class="govuk-body">{words.what}</p>
      <TextField
        id="jobTitle"
        label={words.jobTitle}
        hint={words.jobTitleHint}
        value={jobTitle}
        error={submission.errors.jobTitle}
        onInput={setJobTitle}
      />
      <DateField
        id="signedOn"
        label={words.signedOn}
        value={signedOn}
        error={submission.errors.signedOn}
        onInput={setSignedOn}
      />
      <button type="submit" class="govuk-button">
        {words.submit}
      </button>
    </form>
  );
}
