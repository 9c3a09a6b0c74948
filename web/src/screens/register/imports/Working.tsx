import { useEffect, useRef } from 'preact/hooks';
import type { RegisterImportStatus } from '../../../api/contract.ts';
import { Progress } from '../../../components/Progress/Progress.tsx';
import { readImport, useHeld } from './held.ts';
import { text } from './text.ts';

/** A short list is done at once, so the first look is soon. */
const SOON_MS = 200;
const EVERY_MS = 1000;

export const isWork = (status: RegisterImportStatus): status is 'carrying-out' | 'undoing' =>
  status === 'carrying-out' || status === 'undoing';

const doneWords: Partial<Record<RegisterImportStatus, string>> = {
  'carried-out': text.preview.carriedOut,
  undone: text.preview.undone,
};

/** How far a list is brought in or taken back; asks again and again until that is done or refused. */
export function Working({ status }: { status: 'carrying-out' | 'undoing' }) {
  const { list, hold } = useHeld();
  const looks = useRef(0);
  const words = text.work[status];
  const { rowsDone = 0, rowsInAll = 0 } = list.progress ?? {};
  useEffect(() => {
    const timer = setTimeout(
      () => {
        looks.current += 1;
        void readImport(list.id).then((answer) => {
          if (answer.ok) {
            const { value } = answer;
            hold(value, value.refusal ? '' : doneWords[value.status]);
          } else {
            hold({ ...list });
          }
        });
      },
      looks.current === 0 ? SOON_MS : EVERY_MS,
    );
    return () => clearTimeout(timer);
    // Each answer is a new object, and so asks for the next.
  }, [list]);
  return (
    <section aria-labelledby="working">
      <h2 class="govuk-heading-m" id="working">
        {words.heading}
      </h2>
      <Progress
        label={words.heading}
        share={rowsInAll > 0 ? rowsDone / rowsInAll : undefined}
        words={text.work.rows(rowsDone, rowsInAll)}
      />
    </section>
  );
}
