import { useState } from 'preact/hooks';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Circulation } from '../../api/contract.ts';
import { Checkbox } from '../../components/fields/Checkbox.tsx';
import { Checkboxes } from '../../components/fields/Choices.tsx';
import { DateField } from '../../components/fields/DateField.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { typedDate } from '../../components/fields/typed-date.ts';
import { Fold } from '../../components/Fold/Fold.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../forms/useSubmission.ts';
import { useVocabulary } from '../calendar/useChoices.ts';
import { NoticeAddressees } from './Addressees.tsx';
import { addressees, begin, SendingFields } from './SendingFields.tsx';
import { noticeOf, noticeTo, type TypedNotice, type TypedSending } from './sending.ts';
import { text } from './text.ts';
import { useActionNotices } from './useActionNotices.ts';

const words = text.notices;
const sent = text.circulation;
const controls: Record<string, string> = {
  sentOn: 'sentOn-day',
  actionFrom: 'actionFrom-day',
  audience: 'to',
  consultation: 'notice',
};

/** Records a notice that is no consultation: what went to whom, by which route and when. */
export function NoticeForm({ done }: { done: (recorded: Circulation) => void }) {
  const [notice, setNotice] = useState<TypedNotice>(() => ({
    title: '',
    topics: [],
    informationOnly: false,
    actionFrom: typedDate(undefined),
    shortNotice: '',
  }));
  const [typed, setTyped] = useState<TypedSending>(() => ({ ...begin(), to: 'audience' }));
  const change = (part: Partial<TypedSending>) => setTyped((before) => ({ ...before, ...part }));
  const tell = (part: Partial<TypedNotice>) => setNotice((before) => ({ ...before, ...part }));
  const submission = useSubmission(
    [
      'notice',
      'topics',
      'informationOnly',
      'actionFrom',
      'shortNotice',
      'route',
      'through',
      'audience',
      'organisations',
      'words',
      'sentOn',
      'consultation',
    ],
    () => ask(api.POST('/api/v1/circulations', { body: noticeOf(notice, typed) })),
    done,
  );
  const { errors } = submission;
  const asked = useActionNotices();
  const vocabulary = useVocabulary().value;
  return (
    <Fold summary={words.record}>
      <form class="ch-prose" onSubmit={submission.submit} aria-label={words.record} noValidate>
        <SubmissionFailure submission={submission} controlOf={(field) => controls[field] ?? field} />
        <TextField
          id="notice"
          label={words.title}
          hint={words.titleHint}
          error={errors.notice ?? errors.consultation}
          value={notice.title}
          onInput={(title) => tell({ title })}
        />
        <Checkboxes
          small
          id="topics"
          label={words.topics}
          hint={words.topicsHint}
          choices={(vocabulary?.topics ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={notice.topics}
          error={errors.topics}
          onInput={(topics) => tell({ topics })}
        />
        <Checkbox
          id="informationOnly"
          label={words.informationOnly}
          hint={words.informationOnlyHint}
          error={errors.informationOnly}
          value={notice.informationOnly}
          onInput={(informationOnly) => tell({ informationOnly })}
        />
        {notice.informationOnly && (
          <>
            <DateField
              id="actionFrom"
              label={words.actionFrom}
              hint={words.actionFromHint(asked) || undefined}
              error={errors.actionFrom}
              value={notice.actionFrom}
              onInput={(actionFrom) => tell({ actionFrom })}
            />
            {asked.length > 0 && (
              <TextField
                id="shortNotice"
                label={words.shortNotice}
                hint={words.shortNoticeHint}
                error={errors.shortNotice}
                value={notice.shortNotice}
                onInput={(shortNotice) => tell({ shortNotice })}
              />
            )}
          </>
        )}
        <SendingFields
          typed={typed}
          errors={errors}
          about={errors.audience}
          offered={addressees}
          change={change}
        />
        <NoticeAddressees to={noticeTo(notice, typed)} />
        <button type="submit" class="govuk-button">
          {sent.submit}
        </button>
      </form>
    </Fold>
  );
}
