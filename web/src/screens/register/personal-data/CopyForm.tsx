import { useState } from 'preact/hooks';
import { ask } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import type { PersonalDataCopy } from '../../../api/contract.ts';
import { Done } from '../../../components/Done/Done.tsx';
import { TextField } from '../../../components/fields/TextField.tsx';
import { SubmissionFailure } from '../../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../../forms/useSubmission.ts';
import type { Picked } from './sought.ts';
import { heldInWords, text } from './text.ts';

const words = text.copy;
const ID = 'copy-why';

/** Makes the copy that the person asked for, to be saved as a file. */
export function CopyForm({ picked }: { picked: Picked }) {
  const [why, setWhy] = useState('');
  const [made, setMade] = useState<{ of: string; copy: PersonalDataCopy }>();
  const of = JSON.stringify(picked);
  // Of what is ticked now: another choice is another copy.
  const copy = made?.of === of ? made.copy : undefined;
  const submission = useSubmission(
    ['why'],
    () => ask(api.POST('/api/v1/personal-data-copies', { body: { ...picked, why } })),
    (answered) => setMade({ of, copy: answered }),
  );
  return (
    <section class="ch-panel ch-prose" aria-labelledby="copy">
      <h2 class="govuk-heading-m" id="copy">
        {words.heading}
      </h2>
      {copy ? (
        <>
          <Done
            message={words.made(
              heldInWords(copy.contacts.length, copy.requests.length, Boolean(copy.account)),
            )}
          />
          <p class="govuk-body">
            <a class="govuk-link" href={asFile(copy)} download={words.file(copy.madeAt.slice(0, 10))}>
              {words.save}
            </a>
          </p>
        </>
      ) : (
        <>
          <SubmissionFailure submission={submission} controlOf={() => ID} labelOf={() => text.why} />
          <p class="govuk-body">{'email' in picked ? words.what : words.whatOfContacts}</p>
          <form onSubmit={submission.submit} aria-label={words.heading} noValidate>
            <TextField
              id={ID}
              rows={3}
              label={text.why}
              hint={text.whyHint}
              value={why}
              error={submission.errors.why}
              onInput={setWhy}
            />
            <button type="submit" class="govuk-button govuk-button--secondary">
              {words.submit}
            </button>
          </form>
        </>
      )}
    </section>
  );
}

/** The copy stands in the link itself, so that nothing of it is kept anywhere once the page is left. */
const asFile = (copy: PersonalDataCopy): string =>
  `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(copy, null, 2))}`;
