import { useLocation } from 'preact-iso/router';
import { ask } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import type { CorrectionsWaiting } from '../../../api/contract.ts';
import { useResource } from '../../../api/resource.ts';
import { Listed } from '../../../components/Listed/Listed.tsx';
import { Table } from '../../../components/Table/Table.tsx';
import { dayInShort } from '../../../time/format.ts';
import { RegisterPage } from '../RegisterPage.tsx';
import { text } from './text.ts';

const PAGE = 50;
const BASE = '/workspace/register/corrections';
const at = (cursor?: string) => (cursor ? `${BASE}?${new URLSearchParams({ cursor })}` : BASE);

/** Organisations with corrections that wait: where nobody there has an account, nobody else would ever settle them. */
export function CorrectionsScreen() {
  return (
    <RegisterPage heading={text.heading} lead={text.lead}>
      <Disputed />
    </RegisterPage>
  );
}

function Disputed() {
  const { query } = useLocation();
  const cursor = query.cursor || undefined;
  const asked = { cursor, limit: PAGE };
  const disputed = useResource(`disputed ${JSON.stringify(asked)}`, () =>
    ask(api.GET('/api/v1/corrections-waiting', { params: { query: asked } })),
  );
  return (
    <Listed found={disputed} words={text} at={at} cursor={cursor}>
      {(items) => <Organisations items={items} />}
    </Listed>
  );
}

const Organisations = ({ items }: { items: readonly CorrectionsWaiting[] }) => (
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
      { heading: text.columns.corrections, cell: (each) => text.corrections(each.corrections) },
      { heading: text.columns.since, cell: (each) => dayInShort(each.since) },
      {
        heading: text.columns.proposedBy,
        cell: ({ proposedBy }) =>
          proposedBy.map(({ id, name }, at) => (
            <span key={id}>
              {at > 0 && <br />}
              <a class="govuk-link" href={`/organisations/${id}`}>
                {name}
              </a>
            </span>
          )),
      },
      {
        heading: text.columns.whose,
        cell: ({ represented }) => (represented ? text.theirs : text.staffs),
      },
      {
        heading: text.columns.open,
        cell: ({ organisation: { id, name } }) => (
          <>
            <a
              class="govuk-link"
              href={`/workspace/organisations/${id}/corrections`}
              aria-label={text.settleLabel(name)}
            >
              {text.settle}
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
