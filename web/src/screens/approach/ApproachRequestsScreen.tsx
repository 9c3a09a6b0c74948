import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { ApproachRequest } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { useSession } from '../../app/session.tsx';
import { Choose } from '../../components/Choose/Choose.tsx';
import { Listed } from '../../components/Listed/Listed.tsx';
import { Table } from '../../components/Table/Table.tsx';
import { Tag } from '../../components/Tag/Tag.tsx';
import { dayInShort } from '../../time/format.ts';
import { ApproachPage } from './ApproachPage.tsx';
import { BASE, text } from './text.ts';

const PAGE = 50;
const states = ['open', 'closed'] as const;
function at(state?: string, cursor?: string): string {
  const query = new URLSearchParams({ ...(state && { state }), ...(cursor && { cursor }) }).toString();
  return query ? `${BASE}?${query}` : BASE;
}

/** What the reader's organisation asked and was asked. */
export function ApproachRequestsScreen() {
  return (
    <ApproachPage
      heading={text.heading}
      lead={text.lead}
      back={{ href: '/workspace', words: text.toWorkspace }}
    >
      <Requests />
    </ApproachPage>
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
      `approach requests ${session.person?.id} ${session.organisation.id} ${JSON.stringify(asked)}`,
    () => ask(api.GET('/api/v1/approach-requests', { params: { query: asked } })),
  );
  return (
    <>
      <p>
        <a class="govuk-button" href={`${BASE}/new`}>
          {text.ask}
        </a>
      </p>
      <Choose
        label={text.filter}
        offered={[undefined, ...states].map((each) => ({
          href: at(each),
          words: each ? text.states[each] : text.all,
          chosen: each === state,
        }))}
      />
      <Listed found={requests} words={text} at={(next) => at(state, next)} cursor={cursor}>
        {(items) => <List items={items} />}
      </Listed>
    </>
  );
}

const List = ({ items }: { items: readonly ApproachRequest[] }) => (
  <Table
    caption={text.heading}
    captionHidden
    rows={items}
    keyOf={({ id }) => id}
    columns={[
      {
        heading: text.columns.question,
        cell: ({ id, question }) => (
          <a class="govuk-link" href={`${BASE}/${id}`}>
            {question}
          </a>
        ),
      },
      { heading: text.columns.by, cell: ({ askedBy }) => askedBy.name },
      {
        heading: text.columns.state,
        cell: ({ state }) => <Tag tone={state === 'open' ? 'open' : 'plain'}>{text.states[state]}</Tag>,
      },
      { heading: text.columns.answerBy, cell: ({ answerBy }) => dayInShort(answerBy) },
      { heading: text.columns.advice, cell: adviceOn },
    ]}
  />
);

/** To whoever was asked, whether it has advised; to whoever asked, how many have. */
function adviceOn({ asked }: ApproachRequest): string {
  const own = asked.find(({ mayAdvise }) => mayAdvise);
  if (own) {
    return own.advice ? text.yours.given : text.yours.wanted;
  }
  return text.advised(asked.filter(({ advice }) => advice).length, asked.length);
}
