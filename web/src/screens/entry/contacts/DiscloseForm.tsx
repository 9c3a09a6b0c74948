import { useState } from 'preact/hooks';
import { ask } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import type { Disclosure } from '../../../api/contract.ts';
import { Radios } from '../../../components/fields/Choices.tsx';
import { Select } from '../../../components/fields/Select.tsx';
import { TextField } from '../../../components/fields/TextField.tsx';
import { Fold } from '../../../components/Fold/Fold.tsx';
import { OrganisationsField } from '../../../forms/OrganisationsField.tsx';
import { SubmissionFailure } from '../../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../../forms/useSubmission.ts';
import { nameOf } from './ContactsPage.tsx';
import { text } from './disclosures-text.ts';
import { useContacts } from './useContacts.ts';

const words = text.record;
type Ground = NonNullable<Disclosure['ground']>;
const grounds = Object.keys(text.grounds) as Ground[];
/** The control of each refusal. */
const controls: Record<string, string> = {
  ground: 'ground-consent',
  toOrganisation: 'toOrganisation-search',
};

interface DiscloseFormProps {
  organisation: string;
  onRecorded: () => void;
}

/** Records that a contact's details were given to somebody outside of the register. */
export function DiscloseForm({ organisation, onRecorded }: DiscloseFormProps) {
  const contacts = useContacts(organisation).value?.items.filter(({ state }) => state === 'current');
  const [chosen, setChosen] = useState('');
  const [ground, setGround] = useState<Ground>('consent');
  const [within, setWithin] = useState(true);
  const [organisations, setOrganisations] = useState<string[]>([]);
  const [toName, setToName] = useState('');
  const [why, setWhy] = useState('');
  const contactId = chosen || (contacts?.[0]?.id ?? '');
  const submission = useSubmission(
    ['ground', 'toOrganisation', 'toName', 'why'],
    () =>
      ask(
        api.POST('/api/v1/organisations/{organisationId}/contacts/{contactId}/disclosures', {
          params: { path: { organisationId: organisation, contactId } },
          body: { ground, why, ...(within ? { toOrganisation: organisations[0] } : { toName }) },
        }),
      ),
    onRecorded,
  );
  const { errors } = submission;
  return (
    <Fold summary={words.heading}>
      {contacts?.length === 0 && <p class="govuk-body">{words.nobody}</p>}
      {contacts && contacts.length > 0 && (
        <form class="ch-prose" onSubmit={submission.submit} aria-label={words.heading} noValidate>
          <SubmissionFailure
            submission={submission}
            controlOf={(id) => (id === 'toOrganisation' && !within ? 'toName' : (controls[id] ?? id))}
          />
          <Select
            id="contact"
            label={words.contact}
            choices={contacts.map((each) => ({ value: each.id, label: nameOf(each) }))}
            value={contactId}
            onInput={setChosen}
          />
          <Radios
            small
            id="ground"
            label={words.ground}
            choices={grounds.map((each) => ({ value: each, label: text.grounds[each] }))}
            value={ground}
            error={errors.ground}
            onInput={(next) => setGround(next as Ground)}
          />
          <Radios
            small
            id="recipient"
            label={words.recipient}
            choices={[
              { value: 'register', label: words.inRegister },
              { value: 'elsewhere', label: words.elsewhere },
            ]}
            value={within ? 'register' : 'elsewhere'}
            onInput={(next) => setWithin(next === 'register')}
          />
          {within ? (
            <OrganisationsField
              id="toOrganisation"
              label={words.organisation}
              value={organisations}
              error={errors.toOrganisation}
              onInput={(next) => setOrganisations(next.slice(-1))}
            />
          ) : (
            <TextField
              id="toName"
              label={words.name}
              hint={words.nameHint}
              value={toName}
              error={errors.toName ?? errors.toOrganisation}
              autoComplete="off"
              onInput={setToName}
            />
          )}
          <TextField
            id="why"
            rows={3}
            label={words.why}
            hint={words.whyHint}
            value={why}
            error={errors.why}
            onInput={setWhy}
          />
          <button type="submit" class="govuk-button">
            {words.submit}
          </button>
        </form>
      )}
    </Fold>
  );
}
