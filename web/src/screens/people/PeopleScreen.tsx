import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Person } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { PartnersPage } from '../../app/PartnersPage.tsx';
import { mayOpenAccounts, maySetMemberships } from '../../app/roles.ts';
import { useSession } from '../../app/session.tsx';
import { Done } from '../../components/Done/Done.tsx';
import { Listed } from '../../components/Listed/Listed.tsx';
import { Table } from '../../components/Table/Table.tsx';
import { Memberships } from './Memberships.tsx';
import { PersonItem } from './PersonItem.tsx';
import { BASE, text } from './text.ts';

const PAGE = 20;
const at = (cursor?: string) => (cursor ? `${BASE}?${new URLSearchParams({ cursor })}` : BASE);

/** Who has an account: for administrators everybody, for CVS staff their own colleagues. */
export function PeopleScreen() {
  const { session } = useSession();
  const lead = maySetMemberships(session.role)
    ? text.leadAll
    : text.leadOwn(session.organisation?.name ?? '');
  return (
    <PartnersPage
      heading={text.heading}
      lead={lead}
      back={{ href: '/workspace', words: text.toWorkspace }}
      may={mayOpenAccounts}
      notAllowed={text.notAllowed}
    >
      <People />
    </PartnersPage>
  );
}

function People() {
  const { query } = useLocation();
  const { session } = useSession();
  const cursor = query.cursor || undefined;
  const [message, setMessage] = useState('');
  const people = useResource(
    session.organisation && `accounts ${session.organisation.id} ${session.role} ${cursor}`,
    () => ask(api.GET('/api/v1/people', { params: { query: { cursor, limit: PAGE } } })),
  );
  const changed = (said: string) => {
    setMessage(said);
    people.reload();
  };
  return (
    <>
      {message && <Done message={message} />}
      <p>
        <a class="govuk-button" href={`${BASE}/new`}>
          {text.open}
        </a>
      </p>
      <Listed found={people} words={text} at={at} cursor={cursor}>
        {(items) =>
          maySetMemberships(session.role) ? (
            items.map((person) => (
              <PersonItem key={person.id} person={person} onChanged={changed} onStale={people.reload} />
            ))
          ) : (
            <Colleagues items={items} />
          )
        }
      </Listed>
    </>
  );
}

const Colleagues = ({ items }: { items: readonly Person[] }) => (
  <Table
    caption={text.heading}
    captionHidden
    rows={items}
    keyOf={({ id }) => id}
    columns={[
      { heading: text.columns.name, cell: ({ name }) => name },
      { heading: text.columns.email, cell: ({ email }) => email },
      { heading: text.columns.memberships, cell: (person) => <Memberships person={person} /> },
    ]}
  />
);
