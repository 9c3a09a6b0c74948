import { useEffect, useRef } from 'preact/hooks';
import { ask } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import type { EntryComparison, EntryMerge } from '../../../api/contract.ts';
import { SubmissionFailure } from '../../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../../forms/useSubmission.ts';
import { useVocabulary } from '../../calendar/useChoices.ts';
import { partNames } from '../../../words/organisation.ts';
import { namesCompared } from './apart.ts';
import { broughtAlong } from './along.ts';
import { opposite, taken, type Chosen, type Side } from './choice.ts';
import { SaidValue } from '../../../components/SaidValue/SaidValue.tsx';
import { text } from './text.ts';

const words = text.confirm;

interface ConfirmMergeProps {
  comparison: EntryComparison;
  survivor: Side;
  chosen: Chosen;
  onBack: () => void;
  onMerged: (merge: EntryMerge) => void;
}

/** Says what a merge will do, and does it. */
export function ConfirmMerge({ comparison, survivor, chosen, onBack, onMerged }: ConfirmMergeProps) {
  const vocabulary = useVocabulary().value;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const stays = comparison[survivor];
  const goes = comparison[opposite(survivor)];
  const names = namesCompared(comparison);
  const staysName = names[survivor];
  const goesName = names[opposite(survivor)];
  const take = taken(comparison, survivor, chosen);
  const submission = useSubmission(
    [],
    () =>
      ask(
        api.POST('/api/v1/merges', {
          params: { header: { 'If-Match': `"${stays.version}"` } },
          body: { survivor: stays.id, merged: goes.id, mergedVersion: goes.version, take },
        }),
      ),
    onMerged,
  );
  return (
    <form onSubmit={submission.submit} aria-label={words.heading}>
      <SubmissionFailure submission={submission} />
      <h2 class="govuk-heading-m" tabIndex={-1} ref={heading}>
        {words.heading}
      </h2>
      <p class="govuk-body">{words.what(staysName, goesName)}</p>
      <p class="govuk-body">{words.along(goesName, broughtAlong(goes.bringsAlong))}</p>
      {take.length === 0 ? (
        <p class="govuk-body">{words.none}</p>
      ) : (
        <>
          <h3 class="govuk-heading-s">{words.taken}</h3>
          <dl class="ch-facts">
            {comparison.fields
              .filter((each) => (take as string[]).includes(each.field))
              .map((each) => (
                <div key={each.field}>
                  <dt>{partNames[each.field]}</dt>
                  <dd>
                    <SaidValue field={each.field} value={each[opposite(survivor)]} vocabulary={vocabulary} />
                  </dd>
                </div>
              ))}
          </dl>
        </>
      )}
      <p class="govuk-inset-text">{words.back}</p>
      <div class="ch-actions">
        <button type="submit" class="govuk-button">
          {words.merge}
        </button>
        <button type="button" class="govuk-button govuk-button--secondary" onClick={onBack}>
          {words.change}
        </button>
      </div>
    </form>
  );
}
