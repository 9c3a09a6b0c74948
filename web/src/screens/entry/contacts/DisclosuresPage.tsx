import { useState } from 'preact/hooks';
import { ask } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import type { Disclosure, OrganisationContact } from '../../../api/contract.ts';
import { usePages } from '../../../api/pages.ts';
import { useResource } from '../../../api/resource.ts';
import { Done } from '../../../components/Done/Done.tsx';
import { FailureNotice } from '../../../components/Failure/FailureNotice.tsx';
import { More } from '../../../components/More/More.tsx';
import { Table } from '../../../components/Table/Table.tsx';
import { Waiting } from '../../../components/Waiting/Waiting.tsx';
import { momentInFull } from '../../../time/format.ts';
import { EntryPage } from '../EntryPage.tsx';
import { useKeeper } from '../keeper.ts';
import { DiscloseForm } from './DiscloseForm.tsx';
import { text } from './disclosures-text.ts';

/** The log of what became of the details of an organisation's contacts, and the record of more. */
export function DisclosuresPage() {
  const { organisation } = useKeeper();
  const [recorded, setRecorded] = useState(0);
  const pages = usePages<Disclosure>(`disclosures ${organisation.id}`, (cursor) =>
    ask(
      api.GET('/api/v1/organisations/{organisationId}/disclosures', {
        params: { path: { organisationId: organisation.id }, query: { cursor } },
      }),
    ),
  );
  const contacts = useResource(`contacts ${organisation.id}`, () =>
    ask(
      api.GET('/api/v1/organisations/{organisationId}/contacts', {
        params: { path: { organisationId: organisation.id } },
      }),
    ),
  );
  const { items, failure, reload } = pages;
  return (
    <EntryPage wide heading={text.part}>
      {recorded > 0 && <Done key={recorded} message={text.record.done} />}
      <p class="govuk-body ch-prose">{text.what}</p>
      <DiscloseForm
        key={recorded}
        organisation={organisation.id}
        onRecorded={() => {
          setRecorded(recorded + 1);
          reload();
        }}
      />
      {!items && !failure && <Waiting what={text.waiting} />}
      {failure && <FailureNotice failure={failure} onRetry={reload} />}
      {items?.length === 0 && <p class="govuk-body">{text.none}</p>}
      {items && items.length > 0 && <Log items={items} contacts={contacts.value?.items ?? []} />}
      <More pages={pages} words={text.more} />
    </EntryPage>
  );
}

/** The log itself quotes no title; the link is there as long as the reader may see the consultation. */
const Why = ({ line: { why, consultation } }: { line: Disclosure }) => (
  <>
    <span class="ch-lines">{why}</span>
    {consultation && (
      <>
        {': '}
        <a class="govuk-link" href={`/consultations/${consultation.id}`}>
          {consultation.title}
        </a>
      </>
    )}
  </>
);

interface LogProps {
  items: readonly Disclosure[];
  contacts: readonly OrganisationContact[];
}

/** As the contact is told apart now; what is gone is gone. */
function contactOf(id: string, contacts: readonly OrganisationContact[]): string {
  const contact = contacts.find((each) => each.id === id && each.state === 'current');
  return contact ? (contact.name ?? contact.jobTitle ?? waysTo(contact)) : text.gone;
}

const waysTo = ({ email, telephone, postalAddress }: OrganisationContact) =>
  email ?? telephone ?? postalAddress ?? '';

const Log = ({ items, contacts }: LogProps) => (
  <Table
    caption={text.part}
    captionHidden
    rows={items}
    keyOf={({ id }) => id}
    columns={[
      { heading: text.columns.at, cell: ({ at }) => momentInFull(at) },
      { heading: text.columns.contact, cell: ({ contact }) => contactOf(contact, contacts) },
      {
        heading: text.columns.what,
        cell: ({ kind, ground }) =>
          ground ? `${text.kinds[kind]}: ${text.grounds[ground].toLowerCase()}` : text.kinds[kind],
      },
      { heading: text.columns.to, cell: ({ toOrganisation, toName }) => toOrganisation?.name ?? toName },
      { heading: text.columns.why, cell: (line) => <Why line={line} /> },
      {
        heading: text.columns.by,
        cell: ({ by, byOrganisation }) => [by?.name, byOrganisation?.name].filter(Boolean).join(', '),
      },
    ]}
  />
);
