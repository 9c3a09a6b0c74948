import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Finding } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { usePageTitle } from '../../app/announcer.tsx';
import { Done } from '../../components/Done/Done.tsx';
import { StatusTag } from '../../components/Tag/Tag.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { today } from '../../time/days.ts';
import { periodInWords } from '../../words/period.ts';
import { BackLink } from '../../components/BackLink/BackLink.tsx';
import { ConsulteesTask } from './ConsulteesTask.tsx';
import { addressOf, useEditor } from './editor.ts';
import { isComplete, sections } from './sections.ts';
import { StaleNotice } from '../../forms/StaleNotice.tsx';
import { Task } from './Task.tsx';
import { text } from './text.ts';
import { usePlanCheck } from './usePlanCheck.ts';
import { useVersionedSubmission } from './useVersionedSubmission.ts';

const words = text.task;

/** Everything there is to do for a consultation, in any order, each with its own address. */
export function TaskList() {
  const { consultation, message } = useEditor();
  const { draft, status, mayChange } = consultation;
  usePageTitle(draft.title);
  const planning = status === 'idea' || status === 'heads-up';
  const period = {
    status,
    opensOn: draft.opensOn,
    closesOn: draft.closesOn,
    opensFirm: draft.opensFirm ?? false,
    closesFirm: draft.closesFirm ?? false,
  };
  return (
    <>
      <BackLink href="/workspace" words={words.back} />
      {message && <Done message={message} />}
      <h1 class="govuk-heading-l">{draft.title}</h1>
      <p class="ch-status-line">
        <StatusTag status={status} /> {periodInWords(period, today())}
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={`/consultations/${consultation.id}`}>
          {words.page}
        </a>
      </p>
      {mayChange ? (
        <>
          {status === 'idea' && <HeadsUp />}
          <PlanTasks planning={planning} />
          {!planning && <AfterTasks />}
        </>
      ) : (
        <p class="govuk-inset-text">{words.notYours}</p>
      )}
      <h2 class="govuk-heading-m">{words.see}</h2>
      <ul class="govuk-task-list">
        <Task href={addressOf(consultation, 'circulation')} name={words.circulation} />
        <Task href={addressOf(consultation, 'suggestions')} name={words.suggestions} />
        <Task href={addressOf(consultation, 'support')} name={words.support} />
        <Task href={addressOf(consultation, 'interests')} name={words.interests} />
        <Task href={addressOf(consultation, 'trail')} name={words.trail} />
      </ul>
    </>
  );
}

function PlanTasks({ planning }: { planning: boolean }) {
  const { consultation } = useEditor();
  return (
    <>
      <h2 class="govuk-heading-m">{words.plan}</h2>
      <ul class="govuk-task-list">
        {sections.map((section) => {
          const done = isComplete(section, consultation.draft);
          return (
            <Task
              key={section.id}
              href={addressOf(consultation, section.id)}
              name={section.name}
              state={{ words: done ? words.done : words.todo, done }}
            />
          );
        })}
        <ConsulteesTask />
        {planning ? <PlanCheckTask /> : <FindingsTask />}
        {planning && <Task href={addressOf(consultation, 'publish')} name={words.publish} />}
      </ul>
    </>
  );
}

/** While it is planned, what publishing would ask: the same as the check and the publishing pages say. */
function PlanCheckTask() {
  const { consultation } = useEditor();
  const { check } = usePlanCheck(consultation, consultation.draft);
  return <CheckTask findings={check?.findings.items} />;
}

function FindingsTask() {
  const { id, version } = useEditor().consultation;
  const findings = useResource(`findings ${id} ${version}`, () =>
    ask(
      api.GET('/api/v1/consultations/{consultationId}/findings', {
        params: { path: { consultationId: id } },
      }),
    ),
  );
  return <CheckTask findings={findings.value?.items} />;
}

function CheckTask({ findings }: { findings: readonly Finding[] | undefined }) {
  const { consultation } = useEditor();
  const outcomes = findings?.filter((each) => !each.advice).map(({ outcome }) => outcome);
  const number = (wanted: string) => outcomes?.filter((each) => each === wanted).length ?? 0;
  const short = number('not-met');
  return (
    <Task
      href={addressOf(consultation, 'check')}
      name={words.check}
      state={
        outcomes === undefined
          ? undefined
          : {
              words: short > 0 ? words.short(short) : words.kept(number('justified'), number('not-due-yet')),
              done: short === 0,
            }
      }
    />
  );
}

function AfterTasks() {
  const { consultation } = useEditor();
  if (consultation.status === 'withdrawn') {
    return null;
  }
  return (
    <>
      <h2 class="govuk-heading-m">{words.after}</h2>
      <ul class="govuk-task-list">
        <Task href={addressOf(consultation, 'move-dates')} name={words.dates} />
        <Task href={addressOf(consultation, 'progress')} name={words.progress} />
        <Task href={addressOf(consultation, 'withdraw')} name={words.withdraw} />
      </ul>
    </>
  );
}

function HeadsUp() {
  const { consultation, etag, changed } = useEditor();
  const submission = useVersionedSubmission(
    [],
    [],
    () =>
      ask(
        api.POST('/api/v1/consultations/{consultationId}/announcement', {
          params: { path: { consultationId: consultation.id }, header: { 'If-Match': etag } },
        }),
      ),
    (next, nextEtag) => changed(next, nextEtag, words.headsUpDone),
  );
  return (
    <form class="ch-panel ch-prose" onSubmit={submission.submit} aria-label={words.headsUp}>
      <SubmissionFailure submission={submission} />
      {submission.differences && <StaleNotice differences={submission.differences} />}
      <p class="govuk-body">{words.headsUpWhat}</p>
      <button type="submit" class="govuk-button govuk-button--secondary">
        {words.headsUp}
      </button>
    </form>
  );
}
