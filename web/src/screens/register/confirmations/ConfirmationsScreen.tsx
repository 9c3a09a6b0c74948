import { useLocation } from 'preact-iso/router';
import { ask } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import type { ConfirmationDue, Sector } from '../../../api/contract.ts';
import { useResource } from '../../../api/resource.ts';
import { Choose } from '../../../components/Choose/Choose.tsx';
import { Listed } from '../../../components/Listed/Listed.tsx';
import { Table } from '../../../components/Table/Table.tsx';
import { dayInShort } from '../../../time/format.ts';
import { sectorNames } from '../../../words/consultation.ts';
import { RegisterPage } from '../RegisterPage.tsx';
import { text } from './text.ts';

const PAGE = 50;
const BASE = '/workspace/register/confirmations';
const sectors = Object.keys(sectorNames) as Sector[];

/** Entries whose yearly "still right?" is due. */
export function ConfirmationsScreen() {
  return (
    <RegisterPage heading={text.heading} lead={text.lead}>
      <Due />
    </RegisterPage>
  );
}

function Due() {
  const { query } = useLocation();
  const sector = sectors.find((each) => each === query.sector);
  const cursor = query.cursor || undefined;
  const asked = { sector: sector && [sector], cursor, limit: PAGE };
  const due = useResource(`due ${JSON.stringify(asked)}`, () =>
    ask(api.GET('/api/v1/confirmations-due', { params: { query: asked } })),
  );
  const at = (next?: string) => {
    const query = new URLSearchParams({ ...(sector && { sector }), ...(next && { cursor: next }) });
    return query.size > 0 ? `${BASE}?${query}` : BASE;
  };
  return (
    <>
      <Choose
        label={text.filter}
        offered={[
          { href: BASE, words: text.all, chosen: !sector },
          ...sectors.map((each) => ({
            href: `${BASE}?sector=${each}`,
            words: sectorNames[each],
            chosen: each === sector,
          })),
        ]}
      />
      <Listed found={due} words={text} at={at} cursor={cursor}>
        {(items) => <Entries items={items} />}
      </Listed>
    </>
  );
}

const Entries = ({ items }: { items: readonly ConfirmationDue[] }) => (
  <Table
    caption={text.caption}
    captionHidden
    rows={items}
    keyOf={(each) => each.organisation.id}
    columns={[
      {
        heading: text.columns.organisation,
        cell: ({ organisation: { id, name } }) => (
          <a class="govuk-link" href={`/organisations/${id}`}>
            {name}
          </a>
        ),
      },
      { heading: text.columns.sector, cell: (each) => sectorNames[each.sector] },
      { heading: text.columns.confirmed, cell: (each) => dayInShort(each.confirmedOn) },
      {
        heading: text.columns.due,
        cell: (each) => `${dayInShort(each.dueOn)}, ${text.overdue(each.daysOverdue)}`,
      },
      {
        heading: text.columns.open,
        cell: ({ organisation: { id, name } }) => (
          <>
            <a class="govuk-link" href={`/workspace/organisations/${id}`} aria-label={text.lookLabel(name)}>
              {text.look}
            </a>
            <br />
            <a
              class="govuk-link"
              href={`/workspace/organisations/${id}/contacts`}
              aria-label={text.contactsLabel(name)}
            >
              {text.contacts}
            </a>
          </>
        ),
      },
    ]}
  />
);
