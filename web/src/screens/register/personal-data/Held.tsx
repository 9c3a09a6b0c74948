import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ContactFinding, ContactFindings } from '../../../api/contract.ts';
import { Table } from '../../../components/Table/Table.tsx';
import { momentInFull } from '../../../time/format.ts';
import { purposeNames, sharingNames } from '../../../words/contact.ts';
import { ConfirmErasure } from './ConfirmErasure.tsx';
import { CopyForm } from './CopyForm.tsx';
import { organisationsOf } from './organisations-of.ts';
import { text } from './text.ts';

interface HeldProps {
  email: string;
  findings: ContactFindings;
  onErased: (message: string) => void;
}

/** What was found with an address, and what can be done with it. */
export function Held({ email, findings, onErased }: HeldProps) {
  const { items, hasAccount } = findings;
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
        items={items}
        onBack={() => setErasing(false)}
        onErased={(result) =>
          onErased(
            text.erasure.done(
              result.erased.length,
              organisationsOf(result.erased).join(', '),
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
          {items.length === 0 ? text.nothing : text.found(items.length, organisationsOf(items).length)}{' '}
          {hasAccount ? text.account : text.noAccount}
        </p>
        {items.length > 0 && <List items={items} />}
      </section>
      {items.length > 0 && (
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
