import { ask } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import type { Correction, Organisation } from '../../../api/contract.ts';
import type { Resource } from '../../../api/resource.ts';
import { SubmissionFailure } from '../../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../../forms/useSubmission.ts';
import { CorrectionItem, partOf } from './CorrectionItem.tsx';
import { text } from './text.ts';

const words = text.propose;

interface OwnProps {
  organisation: Organisation;
  corrections: Resource<{ items: Correction[] }>;
  onTakenBack: () => void;
}

/** What the reader's organisation proposed, and what became of it. */
export function OwnCorrections({ organisation, corrections, onTakenBack }: OwnProps) {
  const items = corrections.value?.items ?? [];
  return items.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">{words.own}</h2>
      {items.map((each) => (
        <CorrectionItem key={each.id} correction={each} entry={organisation.entry}>
          {each.state === 'proposed' && (
            <TakeBack id={organisation.id} correction={each} onTakenBack={onTakenBack} />
          )}
        </CorrectionItem>
      ))}
    </>
  );
}

interface TakeBackProps {
  id: string;
  correction: Correction;
  onTakenBack: () => void;
}

function TakeBack({ id, correction, onTakenBack }: TakeBackProps) {
  const submission = useSubmission(
    [],
    () =>
      ask(
        api.POST('/api/v1/organisations/{organisationId}/corrections/{correctionId}/withdrawal', {
          params: { path: { organisationId: id, correctionId: correction.id } },
        }),
      ),
    onTakenBack,
  );
  return (
    <form onSubmit={submission.submit}>
      <SubmissionFailure submission={submission} />
      <button
        type="submit"
        class="govuk-button govuk-button--secondary"
        aria-label={words.takeBackLabel(partOf(correction))}
      >
        {words.takeBack}
      </button>
    </form>
  );
}
