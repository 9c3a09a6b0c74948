import { useEffect } from 'preact/hooks';
import { ask } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import { Progress } from '../../../components/Progress/Progress.tsx';
import { SubmissionFailure } from '../../../forms/SubmissionFailure.tsx';
import { readImport, stepOf, useHeld, useStep } from './held.ts';
import { text } from './text.ts';

const words = text.reading;
const EVERY_MS = 1000;

/** How far the reading of a list is; asks again and again until it is done. */
export function Reading() {
  const { list, hold } = useHeld();
  const again = useStep(
    (now) => ask(api.POST('/api/v1/organisation-imports/{importId}/preview', { params: stepOf(now) })),
    words.done,
    text.stale,
  );
  useEffect(() => {
    const timer = setTimeout(() => {
      void readImport(list.id).then((answer) => {
        if (answer.ok) {
          hold(answer.value, answer.value.status === 'previewed' ? words.done : '');
        } else {
          hold({ ...list });
        }
      });
    }, EVERY_MS);
    return () => clearTimeout(timer);
    // Each answer is a new object, and so asks for the next.
  }, [list]);
  return (
    <section aria-labelledby="reading">
      <h2 class="govuk-heading-m" id="reading">
        {words.heading}
      </h2>
      <SubmissionFailure submission={again} />
      <Progress label={words.progress} words={words.rows(list.rowsRead)} />
      <p class="govuk-body">
        {words.broken}{' '}
        <button type="button" class="ch-link-button" onClick={again.submit}>
          {words.again}
        </button>
      </p>
    </section>
  );
}
