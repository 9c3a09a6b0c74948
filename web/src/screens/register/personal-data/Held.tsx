import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ContactFinding, EntryRequestFinding, PersonalDataFindings } from '../../../api/contract.ts';
import { Table } from '../../../components/Table/Table.tsx';
import { dayInShort, momentInFull } from '../../../time/format.ts';
import { purposeNames, sharingNames } from '../../../words/contact.ts';
import { ConfirmErasure } from './ConfirmErasure.tsx';
import { CopyForm } from './CopyForm.tsx';
import { organisationsOf } from './organisations-of.ts';
import { heldInWords, text } from './text.ts';

interface HeldProps {
  email: string;
  findings: PersonalDataFindings;
  onErased: (message: string) => void;
}

/** What was found with an address, and what can be done with it. */
export function Held({ email, findings, onErased }: HeldProps) {
  const { contacts, requests, account, hasAccount } = findings;
  const anything = contacts.length > 0 || requests.length > 0 || account !== undefined;
  const heading = useRef<HTMLHeadingElement>(null);
  const [erasing, setErasing] = useState(false);
  // Found anew, and come back to from the last question.
  useLayoutEffect(() => {
    if (!erasing) {
      heading.current?.focus();
    }
  }, [erasing]);
  if (erasing) {
    return (
      <ConfirmErasure
        email={email}
        findings={findings}
        onBack={() => setErasing(false)}
        onErased={(result) =>
          onErased(
            text.erasure.done(
              heldInWords(result.contacts.length, result.requests.length, result.account),
              organisationsOf(result.contacts).join(', '),
              result.hasAccount,
            ),
          )
        }
      />
    );
  }
  return (
    <>
      <section aria-labelledby="held">
        <h2 class="govuk-heading-m" id="held" tabIndex={-1} ref={heading}>
          {text.held(email)}
        </h2>
        <p class="govuk-body">
          {contacts.length === 0
            ? text.nothing
            : text.found(contacts.length, organisationsOf(contacts).length)}{' '}
          {account ? text.accountOf(account) : hasAccount ? text.account : text.noAccount}
        </p>
        {contacts.length > 0 && <List items={contacts} />}
        {requests.length > 0 && <Requests items={requests} />}
      </section>
      {anything && (
        <>
          <CopyForm email={email} />
          <section class="ch-panel ch-prose" aria-labelledby="erase">
            <h2 class="govuk-heading-m" id="erase">
              {text.erasure.heading}
            </h2>
            <p class="govuk-body">{text.erasure.what}</p>
            <button
              type="button"
              class="govuk-button govuk-button--secondary"
              onClick={() => setErasing(true)}
            >
              {text.erasure.begin}
            </button>
          </section>
        </>
      )}
    </>
  );
}

const List = ({ items }: { items: readonly ContactFinding[] }) => (
  <Table
    caption={text.caption}
    captionHidden
    rows={items}
    keyOf={(each) => each.id}
    columns={[
      {
        heading: text.columns.organisation,
        cell: ({ organisation }) => (
          <a class="govuk-link" href={`/organisations/${organisation.id}`}>
            {organisation.name}
          </a>
        ),
      },
      {
        heading: text.columns.purposes,
        cell: (each) => each.purposes.map((purpose) => purposeNames[purpose]).join(', '),
      },
      { heading: text.columns.sharing, cell: (each) => sharingNames[each.sharing] },
      { heading: text.columns.addedAt, cell: (each) => momentInFull(each.addedAt) },
      {
        heading: text.columns.open,
        cell: ({ organisation }) => (
          <a
            class="govuk-link"
            href={`/workspace/organisations/${organisation.id}/contacts`}
            aria-label={text.contactsLabel(organisation.name)}
          >
            {text.contacts}
          </a>
        ),
      },
    ]}
  />
);

const Requests = ({ items }: { items: readonly EntryRequestFinding[] }) => (
  <Table
    caption={text.requests.caption}
    rows={items}
    keyOf={(each) => each.id}
    columns={[
      { heading: text.requests.organisation, cell: (each) => each.organisation },
      { heading: text.requests.state, cell: (each) => text.requests.states[each.state] },
      { heading: text.requests.askedOn, cell: (each) => dayInShort(each.askedOn) },
    ]}
  />
);
