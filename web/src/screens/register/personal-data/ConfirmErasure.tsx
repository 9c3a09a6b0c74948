import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import type { ErasedPersonalData, PersonalDataFindings } from '../../../api/contract.ts';
import { Checkboxes } from '../../../components/fields/Choices.tsx';
import { TextField } from '../../../components/fields/TextField.tsx';
import { SubmissionFailure } from '../../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../../forms/useSubmission.ts';
import { organisationsOf } from './organisations-of.ts';
import type { Picked, Sought } from './sought.ts';
import { heldInWords, text } from './text.ts';

const words = text.erasure;
const ID = 'erase-why';

interface ConfirmErasureProps {
  sought: Sought;
  picked: Picked;
  findings: PersonalDataFindings;
  onBack: () => void;
  onErased: (result: ErasedPersonalData) => void;
}

/** Says what an erasure deletes and what it leaves, and does it. */
export function ConfirmErasure({ sought, picked, findings, onBack, onErased }: ConfirmErasureProps) {
  const { contacts, requests, account } = findings;
  const mayGo = account !== undefined && !account.lastAdministrator;
  const [withAccount, setWithAccount] = useState(false);
  const [why, setWhy] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  // Before anything can be typed, which a later focus would take away.
  useLayoutEffect(() => heading.current?.focus(), []);
  const submission = useSubmission(
    ['why'],
    () => ask(api.POST('/api/v1/personal-data-erasures', { body: { ...picked, why, account: withAccount } })),
    onErased,
  );
  return (
    <form class="ch-prose" onSubmit={submission.submit} aria-labelledby="erase" noValidate>
      <SubmissionFailure submission={submission} controlOf={() => ID} labelOf={() => text.why} />
      <h2 class="govuk-heading-m" id="erase" tabIndex={-1} ref={heading}>
        {words.title(heldInWords(contacts.length, requests.length, withAccount))}
      </h2>
      <p class="govuk-body">{text.held(sought)}.</p>
      <p class="govuk-inset-text">{words.cannot}</p>
      <h3 class="govuk-heading-s">{words.goesHeading}</h3>
      {contacts.length > 0 && <p class="govuk-body">{words.goes(organisationsOf(contacts).join(', '))}</p>}
      {requests.length > 0 && <p class="govuk-body">{words.goesOfRequests}</p>}
      {withAccount && <p class="govuk-body">{words.goesOfAccount}</p>}
      <Listed heading={words.staysHeading} items={words.stays} />
      <Listed
        heading={words.elsewhereHeading}
        items={
          withAccount
            ? words.elsewhere
            : ['email' in picked ? words.anAccount : words.whatHasTheAddress, ...words.elsewhere]
        }
      />
      {mayGo && (
        <Checkboxes
          id="account"
          label={words.account}
          choices={[{ value: 'account', label: words.accountToo(account.name) }]}
          value={withAccount ? ['account'] : []}
          onInput={(chosen) => setWithAccount(chosen.length > 0)}
        />
      )}
      {account?.lastAdministrator && <p class="govuk-inset-text">{words.lastAdministrator}</p>}
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
