import { ask } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import { Fold } from '../../../components/Fold/Fold.tsx';
import { Progress } from '../../../components/Progress/Progress.tsx';
import { SubmissionFailure } from '../../../forms/SubmissionFailure.tsx';
import { stepOf, useHeld, useStep } from './held.ts';
import { text } from './text.ts';

const words = text.preview;

/** Brings the previewed rows into the register, once nothing in them has to be decided. */
export function CarryOut() {
  const { list } = useHeld();
  const undecided = list.counts.possibleDuplicates;
  const submission = useStep(
    (now) => ask(api.POST('/api/v1/organisation-imports/{importId}/completion', { params: stepOf(now) })),
    '',
    text.stale,
  );
  return (
    <form onSubmit={submission.submit}>
      <SubmissionFailure submission={submission} />
      <p class="govuk-body">{words.nothingYet}</p>
      {undecided > 0 && (
        <p class="govuk-inset-text">
          {words.undecided(undecided)}{' '}
          <a class="govuk-link" href="?kind=possible-duplicate">
            {words.decideThem}
          </a>
        </p>
      )}
      {submission.sending ? (
        <Progress label={words.carryOut} words={words.sending} />
      ) : (
        <button type="submit" class="govuk-button">
          {words.carryOut}
        </button>
      )}
    </form>
  );
}

/** Takes back all that a list brought in. */
export function TakeBack() {
  const mayLeaveSome = (useHeld().list.refusal?.rows.length ?? 0) > 0;
  const all = useUndoing(false);
  const rest = useUndoing(true);
  const sending = all.sending || rest.sending;
  return (
    <Fold summary={words.undo}>
      <SubmissionFailure submission={rest.failure ? rest : all} />
      <p class="govuk-body">{words.undoWhat}</p>
      {sending ? (
        <Progress label={words.undo} words={words.sending} />
      ) : (
        <div class="ch-actions">
          <button type="button" class="govuk-button govuk-button--warning" onClick={all.submit}>
            {words.undo}
          </button>
          {mayLeaveSome && (
            <button type="button" class="govuk-button govuk-button--secondary" onClick={rest.submit}>
              {words.undoRest}
            </button>
          )}
        </div>
      )}
    </Fold>
  );
}

const useUndoing = (skipChanged: boolean) =>
  useStep(
    (now) =>
      ask(
        api.POST('/api/v1/organisation-imports/{importId}/undoing', {
          params: { ...stepOf(now), query: { 'skip-changed': skipChanged } },
        }),
      ),
    '',
    text.stale,
  );

/** Has a list that was not carried out deleted. */
export function GiveUp() {
  const submission = useStep(
    (now) => ask(api.POST('/api/v1/organisation-imports/{importId}/giving-up', { params: stepOf(now) })),
    words.givenUp,
    text.stale,
  );
  return (
    <Fold summary={words.giveUp}>
      <SubmissionFailure submission={submission} />
      <p class="govuk-body">{words.giveUpWhat}</p>
      <button type="button" class="govuk-button govuk-button--warning" onClick={submission.submit}>
        {words.giveUp}
      </button>
    </Fold>
  );
}
