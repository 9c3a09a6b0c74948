import { useState } from 'preact/hooks';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { Checkbox } from '../../components/fields/Checkbox.tsx';
import { Radios } from '../../components/fields/Choices.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../forms/useSubmission.ts';
import { partAt } from './address.ts';
import type { ConcernProps } from './ConcernItem.tsx';
import { opinionNames, text } from './text.ts';

const words = text.say;
type Opinion = keyof typeof opinionNames;
const opinions = Object.keys(opinionNames) as Opinion[];

/** What the organisation says, which may be changed until a disposition is recorded. */
export function CommentForm({ request, concern, onChanged }: ConcernProps) {
  const at = (id: string) => `${id}-${concern.id}`;
  const before = concern.comment;
  const [opinion, setOpinion] = useState<Opinion | ''>(before?.opinion ?? '');
  const [said, setSaid] = useState(before?.text ?? '');
  const [commerciallySensitive, setSensitive] = useState(before?.commerciallySensitive ?? false);
  const submission = useSubmission(
    ['opinion', 'text', 'commerciallySensitive'],
    () =>
      ask(
        api.PUT('/api/v1/information-requests/{informationRequestId}/concerned/{concernId}/comment', {
          params: partAt(request, concern),
          body: { opinion: opinion as Opinion, text: said, commerciallySensitive },
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
        controlOf={(id) => (id === 'opinion' ? `${at(id)}-no-objection` : at(id))}
      />
      <Radios
        small
        id={at('opinion')}
        label={words.opinion}
        choices={opinions.map((each) => ({ value: each, label: opinionNames[each] }))}
        value={opinion}
        error={errors.opinion}
        onInput={(next) => setOpinion(next as Opinion)}
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
      <Checkbox
        id={at('commerciallySensitive')}
        label={words.sensitive}
        value={commerciallySensitive}
        error={errors.commerciallySensitive}
        onInput={setSensitive}
      />
      <button type="submit" class="govuk-button">
        {before ? words.again : words.submit}
      </button>
    </form>
  );
}
