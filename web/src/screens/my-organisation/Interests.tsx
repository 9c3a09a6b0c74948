import { useState } from 'preact/hooks';
import { ask, type Answer, type Failure } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Interest, Vocabulary, Wish } from '../../api/contract.ts';
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
import { namesOf, useVocabulary } from '../calendar/useChoices.ts';
import { text } from './text.ts';

const words = text.interests;

function clear(interest: Interest): Promise<Answer<unknown>> {
  return interest.topic
    ? ask<unknown>(
        api.DELETE('/api/v1/interests/topics/{topic}', { params: { path: { topic: interest.topic } } }),
      )
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
    interest.consultation?.title ??
    `${words.topic}: ${namesOf([interest.topic ?? ''], vocabulary?.topics).join('')}`;

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
          keyOf={(each) => each.consultation?.id ?? each.topic ?? ''}
          columns={[
            { heading: words.consultation, cell: nameOf },
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
      {vocabulary && <TopicForm vocabulary={vocabulary} onDone={interests.reload} />}
    </section>
  );
}

function TopicForm({ vocabulary, onDone }: { vocabulary: Vocabulary; onDone: () => void }) {
  const [topic, setTopic] = useState(vocabulary.topics[0]?.id ?? '');
  const [wish, setWish] = useState<string>('interested');
  const submission = useSubmission(
    ['topic', 'wish'],
    () =>
      ask(
        api.PUT('/api/v1/interests/topics/{topic}', {
          params: { path: { topic } },
          body: { wish: wish as Wish },
        }),
      ),
    () => {
      announce(words.done);
      onDone();
    },
  );
  return (
    <form class="ch-panel ch-prose" onSubmit={submission.submit} aria-label={words.add}>
      <SubmissionFailure submission={submission} />
      <Select
        id="topic"
        label={words.add}
        value={topic}
        error={submission.errors.topic}
        choices={vocabulary.topics.map(({ id, name }) => ({ value: id, label: name }))}
        onInput={setTopic}
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
