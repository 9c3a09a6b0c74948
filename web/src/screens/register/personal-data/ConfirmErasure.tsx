import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import type { ContactFinding, ErasedContacts } from '../../../api/contract.ts';
import { TextField } from '../../../components/fields/TextField.tsx';
import { SubmissionFailure } from '../../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../../forms/useSubmission.ts';
import { organisationsOf } from './organisations-of.ts';
import { text } from './text.ts';

const words = text.erasure;
const ID = 'erase-why';

interface ConfirmErasureProps {
  email: string;
  items: readonly ContactFinding[];
  onBack: () => void;
  onErased: (result: ErasedContacts) => void;
}

/** Says what an erasure deletes and what it leaves, and does it. */
export function ConfirmErasure({ email, items, onBack, onErased }: ConfirmErasureProps) {
  const [why, setWhy] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  // Before anything can be typed, which a later focus would take away.
  useLayoutEffect(() => heading.current?.focus(), []);
  const submission = useSubmission(
    ['why'],
    () => ask(api.POST('/api/v1/contact-erasures', { body: { email, why } })),
    onErased,
  );
  return (
    <form class="ch-prose" onSubmit={submission.submit} aria-labelledby="erase" noValidate>
      <SubmissionFailure submission={submission} controlOf={() => ID} labelOf={() => text.why} />
      <h2 class="govuk-heading-m" id="erase" tabIndex={-1} ref={heading}>
        {words.title(items.length)}
      </h2>
      <p class="govuk-body">{text.held(email)}.</p>
      <p class="govuk-inset-text">{words.cannot}</p>
      <h3 class="govuk-heading-s">{words.goesHeading}</h3>
      <p class="govuk-body">{words.goes(organisationsOf(items).join(', '))}</p>
      <Listed heading={words.staysHeading} items={words.stays} />
      <Listed heading={words.elsewhereHeading} items={words.elsewhere} />
      <TextField
        id={ID}
        rows={3}
        label={text.why}
        hint={text.whyHint}
        value={why}
        error={submission.errors.why}
        onInput={setWhy}
      />
      <div class="ch-actions">
        <button type="submit" class="govuk-button govuk-button--warning">
          {words.submit}
        </button>
        <button type="button" class="govuk-button govuk-button--secondary" onClick={onBack}>
          {words.back}
        </button>
      </div>
    </form>
  );
}

const Listed = ({ heading, items }: { heading: string; items: readonly string[] }) => (
  <>
    <h3 class="govuk-heading-s">{heading}</h3>
    <ul class="govuk-list govuk-list--bullet">
      {items.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  </>
);
