import { useState } from 'preact/hooks';
import { useSession } from '../../app/session.tsx';
import { Done } from '../../components/Done/Done.tsx';
import { Select } from '../../components/fields/Select.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../forms/useSubmission.ts';
import { roleNames } from '../../words/consultation.ts';
import { text } from './text.ts';

const words = text.acting;

export function ActFor() {
  const { session, actFor } = useSession();
  const choices = session.memberships.map(({ organisation, role }, index) => ({
    value: String(index),
    label: `${organisation.name}: ${roleNames[role]}`,
  }));
  const now = session.memberships.findIndex(
    (each) => each.organisation.id === session.organisation?.id && each.role === session.role,
  );
  const [chosen, setChosen] = useState(String(now));
  const [done, setDone] = useState('');
  const submission = useSubmission(
    ['organisation', 'role'],
    () => {
      const membership = session.memberships[Number(chosen)] ?? session.memberships[0];
      return actFor(membership?.organisation.id ?? '', membership?.role ?? 'reader');
    },
    (next) => setDone(words.done(next.organisation?.name ?? '')),
  );
  return (
    <section aria-labelledby="acting">
      <h2 class="govuk-heading-m" id="acting">
        {words.heading}
      </h2>
      <SubmissionFailure submission={submission} />
      {done && <Done message={done} />}
      <form onSubmit={submission.submit}>
        <Select
          id="organisation"
          label={words.label}
          choices={choices}
          value={chosen}
          error={submission.errors.organisation ?? submission.errors.role}
          onInput={setChosen}
        />
        <button type="submit" class="govuk-button govuk-button--secondary">
          {words.submit}
        </button>
      </form>
    </section>
  );
}
