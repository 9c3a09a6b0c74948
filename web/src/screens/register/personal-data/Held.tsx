import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntryRequestFinding, PersonalDataFindings } from '../../../api/contract.ts';
import { Table } from '../../../components/Table/Table.tsx';
import { dayInShort } from '../../../time/format.ts';
import { ConfirmErasure } from './ConfirmErasure.tsx';
import { ContactsFound } from './ContactsFound.tsx';
import { CopyForm } from './CopyForm.tsx';
import { organisationsOf } from './organisations-of.ts';
import { pickedOf, type Sought } from './sought.ts';
import { heldInWords, text } from './text.ts';

interface HeldProps {
  sought: Sought;
  findings: PersonalDataFindings;
  onErased: (message: string) => void;
}

/** What was found, and what can be done with it. */
export function Held({ sought, findings, onErased }: HeldProps) {
  const { contacts, requests, account } = findings;
  const [ticked, setTicked] = useState<readonly string[]>(() => contacts.map(({ id }) => id));
  const { whole, picked, part } = pickedOf(sought, findings, ticked);
  const anything = part.contacts.length > 0 || part.requests.length > 0 || part.account !== undefined;
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
        sought={sought}
        picked={picked}
        findings={part}
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
          {text.held(sought)}
        </h2>
        <p class="govuk-body">
          {contacts.length === 0
            ? text.nothing[sought.by]
            : text.found(contacts.length, organisationsOf(contacts).length)}{' '}
          {accountInWords(sought, findings)}
        </p>
        {contacts.length > 0 && <ContactsFound items={contacts} ticked={ticked} onTick={setTicked} />}
        {requests.length > 0 && <Requests items={requests} />}
        {!whole && (requests.length > 0 || account) && <p class="govuk-inset-text">{text.leftOut}</p>}
      </section>
      {anything && (
        <>
          <CopyForm picked={picked} />
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

function accountInWords({ by }: Sought, { account, hasAccount }: PersonalDataFindings): string {
  if (by !== 'email') {
    return text.byEmailAlone;
  }
  if (account) {
    return text.accountOf(account);
  }
  return hasAccount ? text.account : text.noAccount;
}

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
