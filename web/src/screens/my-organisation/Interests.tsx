import { useState } from 'preact/hooks';
import { ask, type Answer, type Failure } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Interest, InterestAspect, Vocabulary, Wish } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { announce } from '../../app/announcer.tsx';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Radios } from '../../components/fields/Choices.tsx';
import { Select } from '../../components/fields/Select.tsx';
import { Table } from '../../components/Table/Table.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../forms/useSubmission.ts';
import { momentInFull } from '../../time/format.ts';
import { aspectNames, aspects, standing, standingWords, termsOf } from '../../words/interest.ts';
import { useVocabulary } from '../calendar/useChoices.ts';
import { text } from './text.ts';

const words = text.interests;

function clear(interest: Interest): Promise<Answer<unknown>> {
  const path = standing(interest);
  return path
    ? ask<unknown>(api.DELETE('/api/v1/interests/{aspect}/{term}', { params: { path } }))
    : ask<unknown>(
        api.DELETE('/api/v1/consultations/{consultationId}/interest', {
          params: { path: { consultationId: interest.consultation?.id ?? '' } },
        }),
      );
}

export function Interests() {
  const interests = useResource('interests', () => ask(api.GET('/api/v1/interests')));
  const vocabulary = useVocabulary().value;
  const [failure, setFailure] = useState<Failure>();
  const nameOf = (interest: Interest) =>
    interest.consultation?.title ?? standingWords(interest, vocabulary) ?? '';

  async function undo(interest: Interest) {
    const answer = await clear(interest);
    setFailure(answer.ok ? undefined : answer.failure);
    if (answer.ok) {
      interests.reload();
      announce(words.done);
    }
  }

  return (
    <section aria-labelledby="interests">
      <h2 class="govuk-heading-m" id="interests">
        {words.heading}
      </h2>
      <p class="govuk-body">{words.what}</p>
      {failure && <FailureNotice failure={failure} />}
      {interests.failure && <FailureNotice failure={interests.failure} onRetry={interests.reload} />}
      {!interests.value && !interests.failure && <Waiting what={words.waiting} />}
      {interests.value && interests.value.items.length === 0 && <p class="govuk-body">{words.none}</p>}
      {interests.value && interests.value.items.length > 0 && (
        <Table
          caption={words.heading}
          captionHidden
          rows={interests.value.items}
          keyOf={(each) => each.consultation?.id ?? standingWords(each, vocabulary) ?? ''}
          columns={[
            { heading: words.about, cell: nameOf },
            {
              heading: words.wish,
              cell: (each) => (each.wish === 'interested' ? words.interested : words.optedOut),
            },
            { heading: words.since, cell: (each) => momentInFull(each.since) },
            {
              heading: words.undo,
              cell: (each) => (
                <button
                  type="button"
                  class="ch-link-button"
                  aria-label={words.undoLabel(nameOf(each))}
                  onClick={() => void undo(each)}
                >
                  {words.undo}
                </button>
              ),
            },
          ]}
        />
      )}
      {vocabulary && <StandingForm vocabulary={vocabulary} onDone={interests.reload} />}
    </section>
  );
}

function StandingForm({ vocabulary, onDone }: { vocabulary: Vocabulary; onDone: () => void }) {
  const firstOf = (chosen: InterestAspect) => termsOf(chosen, vocabulary)[0]?.value ?? '';
  const [aspect, setAspect] = useState<InterestAspect>('topics');
  const [term, setTerm] = useState(firstOf('topics'));
  const [wish, setWish] = useState<string>('interested');
  const submission = useSubmission(
    ['aspect', 'term', 'wish'],
    () =>
      ask(
        api.PUT('/api/v1/interests/{aspect}/{term}', {
          params: { path: { aspect, term } },
          body: { wish: wish as Wish },
        }),
      ),
    () => {
      announce(words.done);
      onDone();
    },
  );
  return (
    <form class="ch-panel ch-prose" onSubmit={submission.submit} aria-labelledby="add-interest">
      <h3 class="govuk-heading-s" id="add-interest">
        {words.add}
      </h3>
      <SubmissionFailure submission={submission} />
      <Select
        id="aspect"
        label={words.aspect}
        hint={words.aspectHint}
        value={aspect}
        error={submission.errors.aspect}
        choices={aspectNames.map((each) => ({ value: each, label: aspects[each].name }))}
        onInput={(chosen) => {
          setAspect(chosen as InterestAspect);
          setTerm(firstOf(chosen as InterestAspect));
        }}
      />
      <Select
        id="term"
        label={words.term}
        value={term}
        error={submission.errors.term}
        choices={termsOf(aspect, vocabulary)}
        onInput={setTerm}
      />
      <Radios
        id="wish"
        small
        label={words.wishLabel}
        value={wish}
        error={submission.errors.wish}
        choices={[
          { value: 'interested', label: words.interested },
          { value: 'opted-out', label: words.optedOut },
        ]}
        onInput={setWish}
      />
      <button type="submit" class="govuk-button govuk-button--secondary">
        {words.submit}
      </button>
    </form>
  );
}
