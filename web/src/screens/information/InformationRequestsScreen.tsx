import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { InformationRequest } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { mayAnswerRequests } from '../../app/roles.ts';
import { useSession } from '../../app/session.tsx';
import { Choose } from '../../components/Choose/Choose.tsx';
import { Listed } from '../../components/Listed/Listed.tsx';
import { Table } from '../../components/Table/Table.tsx';
import { Tag } from '../../components/Tag/Tag.tsx';
import { dayInShort } from '../../time/format.ts';
import { InformationPage } from './InformationPage.tsx';
import { stateNames, stateTones, text } from './text.ts';

const PAGE = 50;
const BASE = '/workspace/information-requests';
const states = Object.keys(stateNames) as InformationRequest['state'][];
function at(state?: string, cursor?: string): string {
  const query = new URLSearchParams({ ...(state && { state }), ...(cursor && { cursor }) }).toString();
  return query ? `${BASE}?${query}` : BASE;
}

/** The requests that the reader's organisation answers or is concerned in. */
export function InformationRequestsScreen() {
  return (
    <InformationPage
      heading={text.heading}
      lead={text.lead}
      back={{ href: '/workspace', words: text.toWorkspace }}
    >
      <Requests />
    </InformationPage>
  );
}

function Requests() {
  const { query } = useLocation();
  const { session } = useSession();
  const state = states.find((each) => each === query.state);
  const cursor = query.cursor || undefined;
  const asked = { state: state && [state], cursor, limit: PAGE };
  const requests = useResource(
    session.organisation &&
      `information requests ${session.person?.id} ${session.organisation.id} ${JSON.stringify(asked)}`,
    () => ask(api.GET('/api/v1/information-requests', { params: { query: asked } })),
  );
  return (
    <>
      {mayAnswerRequests(session.role) && (
        <p>
          <a class="govuk-button" href={`${BASE}/new`}>
            {text.record}
          </a>
        </p>
      )}
      <Choose
        label={text.filter}
        offered={[undefined, ...states].map((each) => ({
          href: at(each),
          words: each ? stateNames[each] : text.all,
          chosen: each === state,
        }))}
      />
      <Listed found={requests} words={text} at={(next) => at(state, next)} cursor={cursor}>
        {(items) => <List items={items} />}
      </Listed>
    </>
  );
}

const List = ({ items }: { items: readonly InformationRequest[] }) => (
  <Table
    caption={text.heading}
    captionHidden
    rows={items}
    keyOf={({ id }) => id}
    columns={[
      {
        heading: text.columns.subject,
        cell: ({ id, subject }) => (
          <a class="govuk-link" href={`${BASE}/${id}`}>
            {subject}
          </a>
        ),
      },
      { heading: text.columns.authority, cell: ({ authority }) => authority.name },
      {
        heading: text.columns.state,
        cell: ({ state }) => <Tag tone={stateTones[state]}>{stateNames[state]}</Tag>,
      },
      { heading: text.columns.due, cell: ({ dueOn }) => dayInShort(dueOn) },
      { heading: text.columns.say, cell: sayOf },
    ]}
  />
);

/** By when the reader's organisation has a say, where it has one. */
function sayOf({ concerned }: InformationRequest): string {
  const own = concerned.find(({ mayComment }) => mayComment);
  if (!own) {
    return '';
  }
  return own.comment ? text.said : text.sayBy(dayInShort(own.commentBy));
}
