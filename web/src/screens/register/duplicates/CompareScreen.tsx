import { useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso/router';
import { ask } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import type { EntryComparison } from '../../../api/contract.ts';
import { useResource } from '../../../api/resource.ts';
import { Done } from '../../../components/Done/Done.tsx';
import { FailureNotice } from '../../../components/Failure/FailureNotice.tsx';
import { Waiting } from '../../../components/Waiting/Waiting.tsx';
import { SubmissionFailure } from '../../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../../forms/useSubmission.ts';
import { RegisterPage } from '../RegisterPage.tsx';
import type { Chosen, Side } from './choice.ts';
import { ChooseValues } from './ChooseValues.tsx';
import { ConfirmMerge } from './ConfirmMerge.tsx';
import { reasonsInWords, text } from './text.ts';

const words = text.compareTwo;
const back = { href: '/workspace/register/duplicates', words: text.toList };

/** Two entries side by side, to make one of them or to say that they are two. */
export function CompareScreen() {
  return (
    <RegisterPage heading={words.heading} back={back}>
      <Compare />
    </RegisterPage>
  );
}

function Compare() {
  const { params } = useRoute();
  const path = { oneId: params.one ?? '', otherId: params.other ?? '' };
  const found = useResource(`compared ${path.oneId} ${path.otherId}`, () =>
    ask(api.GET('/api/v1/duplicates/{oneId}/{otherId}', { params: { path } })),
  );
  const { value } = found;
  return (
    <>
      {!value && !found.failure && <Waiting what={words.waiting} />}
      {found.failure && <FailureNotice failure={found.failure} onRetry={found.reload} />}
      {value && !found.failure && <Steps comparison={value} reload={found.reload} />}
    </>
  );
}

function Steps({ comparison, reload }: { comparison: EntryComparison; reload: () => void }) {
  const { route } = useLocation();
  const [survivor, setSurvivor] = useState<Side>('one');
  const [chosen, setChosen] = useState<Chosen>({});
  const [confirming, setConfirming] = useState(false);
  const [dismissed, setDismissed] = useState(false);
  if (confirming) {
    return (
      <ConfirmMerge
        comparison={comparison}
        survivor={survivor}
        chosen={chosen}
        onBack={() => {
          // What was refused may have been because somebody else was faster.
          reload();
          setConfirming(false);
        }}
        onMerged={(merge) => route(`/workspace/register/merges?done=${merge.id}`)}
      />
    );
  }
  const { common, identifiersDiffer } = comparison;
  return (
    <>
      {dismissed && <Done message={words.twoDone} />}
      {common && common.length > 0 && <p class="govuk-body">{words.common(reasonsInWords(common))}</p>}
      {identifiersDiffer && <p class="govuk-inset-text">{text.identifiersDiffer}</p>}
      <ChooseValues
        comparison={comparison}
        survivor={survivor}
        chosen={chosen}
        onSurvivor={setSurvivor}
        onChosen={(field, side) => setChosen({ ...chosen, [field]: side })}
        onGo={() => setConfirming(true)}
      />
      {!dismissed && <Two comparison={comparison} done={() => setDismissed(true)} />}
    </>
  );
}

function Two({ comparison: { one, other }, done }: { comparison: EntryComparison; done: () => void }) {
  const submission = useSubmission(
    [],
    () =>
      ask<unknown>(
        api.PUT('/api/v1/duplicates/{oneId}/{otherId}/dismissal', {
          params: { path: { oneId: one.id, otherId: other.id } },
        }),
      ),
    done,
  );
  return (
    <form class="ch-panel ch-prose" onSubmit={submission.submit} aria-label={words.two}>
      <SubmissionFailure submission={submission} />
      <p class="govuk-body">{words.twoWhat}</p>
      <button type="submit" class="govuk-button govuk-button--secondary">
        {words.two}
      </button>
    </form>
  );
}
