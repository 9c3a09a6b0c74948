import { useLocation } from 'preact-iso/router';
import { ask } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import type { ComingChangeNotice } from '../../../api/contract.ts';
import { useResource } from '../../../api/resource.ts';
import { Listed } from '../../../components/Listed/Listed.tsx';
import { Table } from '../../../components/Table/Table.tsx';
import { dayInShort } from '../../../time/format.ts';
import { RegisterPage } from '../RegisterPage.tsx';
import { text } from './text.ts';

const PAGE = 50;
const BASE = '/workspace/register/changes';
const at = (cursor?: string) => (cursor ? `${BASE}?${new URLSearchParams({ cursor })}` : BASE);

/** Early notices of changes to come, which the register's keepers would otherwise meet on the entry alone. */
export function ChangesScreen() {
  return (
    <RegisterPage heading={text.heading} lead={text.lead}>
      <Coming />
    </RegisterPage>
  );
}

function Coming() {
  const { query } = useLocation();
  const cursor = query.cursor || undefined;
  const asked = { cursor, limit: PAGE };
  const coming = useResource(`coming ${JSON.stringify(asked)}`, () =>
    ask(api.GET('/api/v1/coming-changes', { params: { query: asked } })),
  );
  return (
    <Listed found={coming} words={text} at={at} cursor={cursor}>
      {(items) => <Notices items={items} />}
    </Listed>
  );
}

function expected({ expectedOn, past }: ComingChangeNotice): string {
  if (!expectedOn) {
    return text.undated;
  }
  const day = dayInShort(expectedOn);
  return past ? text.past(day) : day;
}

const Notices = ({ items }: { items: readonly ComingChangeNotice[] }) => (
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
      { heading: text.columns.note, cell: (each) => <span class="ch-lines">{each.note}</span> },
      { heading: text.columns.expected, cell: expected },
      {
        heading: text.columns.told,
        cell: ({ toldOn }) => (toldOn ? dayInShort(toldOn) : text.untold),
      },
      {
        heading: text.columns.open,
        cell: ({ organisation: { id, name } }) => (
          <>
            <a
              class="govuk-link"
              href={`/workspace/organisations/${id}/standing`}
              aria-label={text.changeLabel(name)}
            >
              {text.change}
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
