import { useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso/router';
import type { OrganisationContact } from '../../../api/contract.ts';
import { Done } from '../../../components/Done/Done.tsx';
import { FailureNotice } from '../../../components/Failure/FailureNotice.tsx';
import { Table } from '../../../components/Table/Table.tsx';
import { Waiting } from '../../../components/Waiting/Waiting.tsx';
import { dayInShort } from '../../../time/format.ts';
import { purposeNames, sharingNames, stateNames } from '../../../words/contact.ts';
import { EntryPage } from '../EntryPage.tsx';
import { useKeeper } from '../keeper.ts';
import { ContactForm } from './ContactForm.tsx';
import { text } from './text.ts';
import { useContacts } from './useContacts.ts';

/** The contacts of an organisation, for those who keep its entry; one of them where the address names it. */
export function ContactsPage() {
  const { item = '' } = useRoute().params;
  const { organisation, base } = useKeeper();
  const { route } = useLocation();
  const [message, setMessage] = useState('');
  const contacts = useContacts(organisation.id);
  const items = contacts.value?.items;
  const chosen = items?.find((each) => each.id === item);
  const saved = (said: string) => {
    setMessage(said);
    contacts.reload();
    route(`${base}/contacts`);
  };
  if (item && (item === 'new' || chosen)) {
    return <ContactForm key={item} contact={chosen} onSaved={saved} />;
  }
  return (
    <EntryPage wide heading={text.part}>
      {message && <Done message={message} />}
      {item && items && <p class="govuk-inset-text">{text.gone}</p>}
      <p class="govuk-body ch-prose">{text.what}</p>
      <p class="govuk-body">
        <a class="govuk-button" href={`${base}/contacts/new`}>
          {text.add}
        </a>
      </p>
      {!items && !contacts.failure && <Waiting what={text.waiting} />}
      {contacts.failure && <FailureNotice failure={contacts.failure} onRetry={contacts.reload} />}
      {items?.length === 0 && <p class="govuk-body">{text.none}</p>}
      {items && items.length > 0 && <List items={items} base={`${base}/contacts`} />}
    </EntryPage>
  );
}

export const nameOf = ({ name, jobTitle, state }: OrganisationContact): string =>
  stateNames[state] || [name, jobTitle].filter(Boolean).join(', ') || text.unnamed;

function consentOf({ consent }: OrganisationContact): string {
  if (!consent) {
    return '';
  }
  const given = text.consent(dayInShort(consent.givenOn), consent.givenHow);
  return consent.withdrawnOn ? `${given}, ${text.withdrawn(dayInShort(consent.withdrawnOn))}` : given;
}

const List = ({ items, base }: { items: readonly OrganisationContact[]; base: string }) => (
  <Table
    caption={text.part}
    captionHidden
    rows={items}
    keyOf={(each) => each.id}
    columns={[
      { heading: text.columns.who, cell: nameOf },
      {
        heading: text.columns.purposes,
        cell: (each) => each.purposes.map((purpose) => purposeNames[purpose]).join(', '),
      },
      {
        heading: text.columns.reach,
        cell: ({ email, telephone, postalAddress }) =>
          [email, telephone, postalAddress].filter(Boolean).join(', '),
      },
      {
        heading: text.columns.sharing,
        cell: (each) => (
          <>
            {each.state === 'current' && each.consent && sharingNames[each.consent.sharing]}
            <p class="govuk-body-s ch-muted ch-close">{consentOf(each)}</p>
          </>
        ),
      },
      {
        heading: text.columns.do,
        cell: (each) =>
          each.state === 'current' && (
            <a class="govuk-link" href={`${base}/${each.id}`} aria-label={text.changeLabel(nameOf(each))}>
              {text.change}
            </a>
          ),
      },
    ]}
  />
);
