import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { useResource } from '../../api/resource.ts';
import { PartnersPage } from '../../app/PartnersPage.tsx';
import { Checkboxes, Radios } from '../../components/fields/Choices.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { OrganisationsField } from '../../forms/OrganisationsField.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { useSubmission, type Submission } from '../../forms/useSubmission.ts';
import { useVocabulary } from '../calendar/useChoices.ts';
import { text, type Direction } from './text.ts';

const words = text.form;
const BASE = '/workspace/barriers';
const controls: Record<string, string> = { direction: 'direction-giving', asked: 'asked-search' };

/** Where anybody who has signed in reports a barrier; `?consultation=` says on which it is met. */
export function ReportBarrier() {
  return (
    <PartnersPage heading={words.heading} lead={words.lead} back={{ href: BASE, words: text.back }}>
      <Form />
    </PartnersPage>
  );
}

function Form() {
  const { route, query } = useLocation();
  const consultationId = query.consultation || undefined;
  const vocabulary = useVocabulary().value;
  const [direction, setDirection] = useState<Direction | ''>('');
  const [what, setWhat] = useState('');
  const [keepsOut, setKeepsOut] = useState<string[]>([]);
  const [asked, setAsked] = useState<string[]>([]);
  const submission = useSubmission(
    ['direction', 'what', 'keepsOut', 'asked', 'consultationId'],
    () =>
      ask(
        api.POST('/api/v1/information-barriers', {
          body: {
            direction: direction as Direction,
            what,
            keepsOut,
            asked: asked[0] ?? '',
            consultationId,
          },
        }),
      ),
    ({ id }) => route(`${BASE}/${id}`),
  );
  // An empty choice is refused as no id, which says nothing to people.
  // An empty choice is refused as no id, which says nothing to people.
  const errors: Submission['errors'] = {
    ...submission.errors,
    ...(submission.errors.asked && asked.length === 0 && { asked: words.askedOne }),
  };
  return (
    <form class="ch-prose" onSubmit={submission.submit} aria-label={words.heading} noValidate>
      <SubmissionFailure submission={{ ...submission, errors }} controlOf={(id) => controls[id] ?? id} />
      {consultationId && <MetOn id={consultationId} />}
      <Radios
        id="direction"
        label={words.direction}
        choices={(['giving', 'receiving'] as const).map((value) => ({ value, label: words[value] }))}
        value={direction}
        error={errors.direction}
        onInput={(chosen) => setDirection(chosen as Direction)}
      />
      <TextField
        id="what"
        rows={5}
        label={words.what}
        hint={words.whatHint}
        value={what}
        error={errors.what}
        onInput={setWhat}
      />
      <Checkboxes
        small
        id="keepsOut"
        label={words.keepsOut}
        choices={(vocabulary?.audiences ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={keepsOut}
        error={errors.keepsOut}
        onInput={setKeepsOut}
      />
      <OrganisationsField
        id="asked"
        label={words.asked}
        value={asked}
        error={errors.asked}
        // The last one chosen counts: one organisation is asked.
        onInput={(chosen) => setAsked(chosen.slice(-1))}
      />
      <button type="submit" class="govuk-button">
        {words.submit}
      </button>
    </form>
  );
}

function MetOn({ id }: { id: string }) {
  const consultation = useResource(`consultation ${id}`, () =>
    ask(api.GET('/api/v1/consultations/{consultationId}', { params: { path: { consultationId: id } } })),
  );
  return (
    <div id="consultationId" tabIndex={-1}>
      <p class="govuk-body">
        {words.consultation} <strong>{consultation.value?.draft.title ?? id}</strong>.{' '}
        {words.consultationHint}
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={`${BASE}/new`}>
          {words.withoutConsultation}
        </a>
      </p>
    </div>
  );
}
