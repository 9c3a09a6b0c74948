import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { useResource } from '../../api/resource.ts';
import { Checkboxes } from '../../components/fields/Choices.tsx';
import { DateField } from '../../components/fields/DateField.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { dayOf, typedDate } from '../../components/fields/typed-date.ts';
import { Fold } from '../../components/Fold/Fold.tsx';
import { OrganisationsField } from '../../forms/OrganisationsField.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../forms/useSubmission.ts';
import { plusDays, today } from '../../time/days.ts';
import { useVocabulary } from '../calendar/useChoices.ts';
import { ApproachPage } from './ApproachPage.tsx';
import { BASE, text } from './text.ts';

const words = text.newRequest;
const DAYS_TO_ANSWER = 14;
const controls: Record<string, string> = { asked: 'asked-search', answerBy: 'answerBy-day' };

/** Where somebody asks whom to approach; a consultation that leads here brings what it is about. */
export function NewApproachRequest() {
  return (
    <ApproachPage heading={words.heading} lead={words.lead} back={{ href: BASE, words: text.back }}>
      <Form />
    </ApproachPage>
  );
}

function Form() {
  const { route, url } = useLocation();
  const given = new URLSearchParams(url.split('?')[1]);
  const consultation = given.get('consultation') ?? undefined;
  const vocabulary = useVocabulary().value;
  const [question, setQuestion] = useState('');
  const [terms, setTerms] = useState({
    communities: given.getAll('community'),
    areas: given.getAll('area'),
    topics: given.getAll('topic'),
  });
  const [asked, setAsked] = useState(given.getAll('asked'));
  const [answerBy, setAnswerBy] = useState(() => typedDate(plusDays(today(), DAYS_TO_ANSWER)));
  const submission = useSubmission(
    ['question', 'asked', 'answerBy', 'communities', 'areas', 'topics', 'consultation'],
    () =>
      ask(
        api.POST('/api/v1/approach-requests', {
          body: { question, ...terms, consultation, asked, answerBy: dayOf(answerBy) ?? '' },
        }),
      ),
    ({ id }) => route(`${BASE}/${id}`),
  );
  const { errors } = submission;
  const choices = {
    communities: vocabulary?.audiences ?? [],
    areas: vocabulary?.areas ?? [],
    topics: vocabulary?.topics ?? [],
  };
  return (
    <form class="ch-prose" onSubmit={submission.submit} aria-label={words.heading} noValidate>
      <SubmissionFailure submission={submission} controlOf={(id) => controls[id] ?? id} />
      {consultation && <About id={consultation} />}
      <TextField
        id="question"
        rows={5}
        label={words.question}
        hint={words.questionHint}
        value={question}
        error={errors.question}
        onInput={setQuestion}
      />
      {(['communities', 'areas', 'topics'] as const).map((kind) => (
        <Fold key={kind} summary={words.chosen(words[kind], terms[kind].length)}>
          <Checkboxes
            small
            id={kind}
            label={words[kind]}
            choices={choices[kind].map(({ id, name }) => ({ value: id, label: name }))}
            value={terms[kind]}
            error={errors[kind]}
            onInput={(next) => setTerms({ ...terms, [kind]: next })}
          />
        </Fold>
      ))}
      <OrganisationsField
        id="asked"
        label={words.asked}
        hint={words.askedHint}
        value={asked}
        error={errors.asked && (asked.length === 0 ? words.someone : errors.asked)}
        onInput={setAsked}
      />
      <DateField
        id="answerBy"
        label={words.answerBy}
        value={answerBy}
        error={errors.answerBy}
        onInput={setAnswerBy}
      />
      <button type="submit" class="govuk-button">
        {words.submit}
      </button>
    </form>
  );
}

function About({ id }: { id: string }) {
  const found = useResource(`consultation ${id}`, () =>
    ask(api.GET('/api/v1/consultations/{consultationId}', { params: { path: { consultationId: id } } })),
  );
  return found.value ? (
    <p class="govuk-body">
      {words.about} {found.value.draft.title}.
    </p>
  ) : null;
}
