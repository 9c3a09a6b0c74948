import { useEffect, useState } from 'preact/hooks';
import { ask, refusedWith } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Membership, Person, Role } from '../../api/contract.ts';
import { ErrorSummary } from '../../components/ErrorSummary/ErrorSummary.tsx';
import { Checkboxes } from '../../components/fields/Choices.tsx';
import { OrganisationsField } from '../../forms/OrganisationsField.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../forms/useSubmission.ts';
import { membershipInWords } from './Memberships.tsx';
import { RoleField } from './RoleField.tsx';
import { text } from './text.ts';

interface ChangeMembershipsProps {
  person: Person;
  onSaved: () => void;
  onStale: () => void;
}

const words = text.change;
const keyOf = ({ organisation, role }: Membership) => `${organisation.id}-${role}`;

/** What of a person's memberships ends, and one that is added. What somebody else adds meanwhile stays. */
export function ChangeMemberships({ person, onSaved, onStale }: ChangeMembershipsProps) {
  const [ended, setEnded] = useState<string[]>([]);
  const [added, setAdded] = useState<string[]>([]);
  const [role, setRole] = useState<Role>('member');
  const kept = person.memberships.filter((each) => !ended.includes(keyOf(each)));
  const memberships = [
    ...kept.map((each) => ({ organisation: each.organisation.id, role: each.role })),
    ...added.map((organisation) => ({ organisation, role })),
  ];
  const submission = useSubmission(
    [`memberships-${kept.length}-role`, `memberships-${kept.length}`, 'memberships'],
    () =>
      ask(
        api.PUT('/api/v1/people/{personId}/memberships', {
          params: { path: { personId: person.id }, header: { 'If-Match': `"${person.version}"` } },
          body: { memberships },
        }),
      ),
    onSaved,
  );
  const { errors, tries } = submission;
  const stale = refusedWith(submission.failure, 412);
  useEffect(() => {
    if (stale) {
      onStale();
    }
  }, [stale, tries]);

  const fields = { kept: `kept-${person.id}`, added: `added-${person.id}`, role: `role-${person.id}` };
  const controls: Record<string, string> = {
    [`memberships-${kept.length}-role`]: `${fields.role}-${role}`,
    [`memberships-${kept.length}`]: `${fields.added}-search`,
    memberships: fields.kept,
  };
  return (
    <form
      class="ch-prose"
      onSubmit={submission.submit}
      aria-label={words.openLabel(person.name, person.email)}
      noValidate
    >
      {stale ? (
        <ErrorSummary key={tries} errors={{}} message={words.stale} />
      ) : (
        <SubmissionFailure submission={submission} controlOf={(id) => controls[id] ?? id} />
      )}
      {person.memberships.length > 0 && (
        <Checkboxes
          small
          id={fields.kept}
          label={words.kept}
          hint={words.keptHint}
          choices={person.memberships.map((each) => ({ value: keyOf(each), label: membershipInWords(each) }))}
          value={kept.map(keyOf)}
          error={errors.memberships}
          onInput={(ticked) =>
            setEnded(person.memberships.map(keyOf).filter((each) => !ticked.includes(each)))
          }
        />
      )}
      <OrganisationsField
        id={fields.added}
        label={words.organisation}
        value={added}
        error={errors[`memberships-${kept.length}`]}
        // The last one chosen counts: one is added at a time.
        onInput={(chosen) => setAdded(chosen.slice(-1))}
      />
      <RoleField
        id={fields.role}
        label={words.role}
        value={role}
        error={errors[`memberships-${kept.length}-role`]}
        onInput={setRole}
      />
      <button type="submit" class="govuk-button">
        {words.submit}
      </button>
    </form>
  );
}
