import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { mayAnswerRequests } from '../../app/roles.ts';
import { DateField } from '../../components/fields/DateField.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { dayOf, typedDate } from '../../components/fields/typed-date.ts';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../forms/useSubmission.ts';
import { today } from '../../time/days.ts';
import { InformationPage } from './InformationPage.tsx';
import { text } from './text.ts';

const words = text.newRequest;
const BASE = '/workspace/information-requests';

/** Where a public body records what it was asked. */
export function NewInformationRequest() {
  return (
    <InformationPage
      heading={words.heading}
      lead={words.lead}
      back={{ href: BASE, words: text.back }}
      may={mayAnswerRequests}
    >
      <Form />
    </InformationPage>
  );
}

function Form() {
  const { route } = useLocation();
  const [subject, setSubject] = useState('');
  const [reference, setReference] = useState('');
  const [receivedOn, setReceivedOn] = useState(() => typedDate(today()));
  const submission = useSubmission(
    ['subject', 'reference', 'receivedOn'],
    () =>
      ask(
        api.POST('/api/v1/information-requests', {
          body: { subject, reference: reference.trim() || undefined, receivedOn: dayOf(receivedOn) ?? '' },
        }),
      ),
    ({ id }) => route(`${BASE}/${id}`),
  );
  const { errors } = submission;
  return (
    <form class="ch-prose" onSubmit={submission.submit} aria-label={words.heading} noValidate>
      <SubmissionFailure
        submission={submission}
        controlOf={(id) => (id === 'receivedOn' ? 'receivedOn-day' : id)}
      />
      <TextField
        id="subject"
        rows={3}
        label={words.subject}
        hint={words.subjectHint}
        value={subject}
        error={errors.subject}
        onInput={setSubject}
      />
      <TextField
        id="reference"
        label={words.reference}
        value={reference}
        error={errors.reference}
        autoComplete="off"
        onInput={setReference}
      />
      <DateField
        id="receivedOn"
        label={words.received}
        value={receivedOn}
        error={errors.receivedOn}
        onInput={setReceivedOn}
      />
      <button type="submit" class="govuk-button">
        {words.submit}
      </button>
    </form>
  );
}
