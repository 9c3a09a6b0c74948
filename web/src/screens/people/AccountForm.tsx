import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Role } from '../../api/contract.ts';
import { announce } from '../../app/announcer.tsx';
import { maySetMemberships } from '../../app/roles.ts';
import { useSession } from '../../app/session.tsx';
import { PasswordField } from '../../components/fields/PasswordField.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { OrganisationsField } from '../../forms/OrganisationsField.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { useSubmission, type Submission } from '../../forms/useSubmission.ts';
import { firstPassword } from './first-password.ts';
import type { Handover } from './Opened.tsx';
import { RoleField } from './RoleField.tsx';
import { text } from './text.ts';

const words = text.form;
const ORGANISATION = 'memberships-0-organisation';
const ROLE = 'memberships-0-role';
/** Of the fields whose refusals do not name them. */
const labels: Record<string, string> = { name: words.name, password: words.password };

export function AccountForm({ onOpened }: { onOpened: (handover: Handover) => void }) {
  const { query } = useLocation();
  const { session } = useSession();
  const choosesRole = maySetMemberships(session.role);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [organisation, setOrganisation] = useState(query.organisation ? [query.organisation] : []);
  const [role, setRole] = useState<Role>('member');
  const [password, setPassword] = useState('');
  const submission = useSubmission(
    ['name', 'email', ORGANISATION, ROLE, 'password'],
    () =>
      ask(
        api.POST('/api/v1/people', {
          body: { name, email, password, memberships: [{ organisation: organisation[0] ?? '', role }] },
        }),
      ),
    (person) => onOpened({ name: person.name, email: person.email, password }),
  );
  // An empty choice is refused as no id, which says nothing to people.
  const errors: Submission['errors'] = {
    ...submission.errors,
    ...(submission.errors[ORGANISATION] && organisation.length === 0 && { [ORGANISATION]: words.someone }),
  };
  const controls: Record<string, string> = {
    [ORGANISATION]: `${ORGANISATION}-search`,
    [ROLE]: `${ROLE}-${role}`,
  };

  function make() {
    setPassword(firstPassword());
    announce(words.made);
  }

  return (
    <form class="ch-prose" onSubmit={submission.submit} aria-label={text.open} noValidate>
      <SubmissionFailure
        submission={{ ...submission, errors }}
        controlOf={(id) => controls[id] ?? id}
        labelOf={(id) => labels[id]}
      />
      <TextField
        id="name"
        autoComplete="off"
        label={words.name}
        value={name}
        error={errors.name}
        onInput={setName}
      />
      <TextField
        id="email"
        type="email"
        autoComplete="off"
        label={words.email}
        hint={words.emailHint}
        value={email}
        error={errors.email}
        onInput={setEmail}
      />
      <OrganisationsField
        id={ORGANISATION}
        label={words.organisation}
        hint={choosesRole ? undefined : words.organisationHintCvs}
        among={choosesRole ? undefined : ['voluntary', 'private']}
        value={organisation}
        error={errors[ORGANISATION]}
        // The last one chosen counts: an account is opened for one.
        onInput={(chosen) => setOrganisation(chosen.slice(-1))}
      />
      {choosesRole ? (
        <RoleField id={ROLE} label={words.role} value={role} error={errors[ROLE]} onInput={setRole} />
      ) : (
        <p class="govuk-body">{words.roleCvs}</p>
      )}
      <PasswordField
        id="password"
        shownAtFirst
        autoComplete="off"
        label={words.password}
        hint={words.passwordHint}
        value={password}
        error={errors.password}
        onInput={setPassword}
      />
      <p>
        <button type="button" class="govuk-button govuk-button--secondary" onClick={make}>
          {words.make}
        </button>
      </p>
      <button type="submit" class="govuk-button">
        {words.submit}
      </button>
    </form>
  );
}
