import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { InformationBarrier } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { PartnersPage } from '../../app/PartnersPage.tsx';
import { mayPlan } from '../../app/roles.ts';
import { useSession } from '../../app/session.tsx';
import { Choose } from '../../components/Choose/Choose.tsx';
import { Listed } from '../../components/Listed/Listed.tsx';
import { Table } from '../../components/Table/Table.tsx';
import { Tag } from '../../components/Tag/Tag.tsx';
import { dayInShort } from '../../time/format.ts';
import { stateNames, stateTones, text, type State } from './text.ts';

const PAGE = 50;
const BASE = '/workspace/barriers';
const states = Object.keys(stateNames) as State[];

interface Wanted {
  state?: State;
  organisation?: string;
  cursor?: string;
}

function at({ state, organisation, cursor }: Wanted): string {
  const query = new URLSearchParams({
    ...(state && { state }),
    ...(organisation && { organisation }),
    ...(cursor && { cursor }),
  }).toString();
  return query ? `${BASE}?${query}` : BASE;
}

/** What keeps people from giving or receiving information, for everybody who has signed in. */
export function BarriersScreen() {
  const { session } = useSession();
  const back = mayPlan(session.role)
    ? { href: '/workspace', words: text.toWorkspace }
    : { href: '/my-organisation', words: text.toMine };
  return (
    <PartnersPage heading={text.heading} lead={text.lead} back={back}>
      <Barriers />
    </PartnersPage>
  );
}

function Barriers() {
  const { query } = useLocation();
  const { session } = useSession();
  const state = states.find((each) => each === query.state);
  const organisation = query.organisation || undefined;
  const cursor = query.cursor || undefined;
  const asked = { state: state && [state], organisation, cursor, limit: PAGE };
  const barriers = useResource(
    session.organisation &&
      `barriers ${session.person?.id} ${session.organisation.id} ${JSON.stringify(asked)}`,
    () => ask(api.GET('/api/v1/information-barriers', { params: { query: asked } })),
  );
  return (
    <>
      <p>
        <a class="govuk-button" href={`${BASE}/new`}>
          {text.report}
        </a>
      </p>
      <Choose
        label={text.filter}
        offered={[undefined, ...states].map((each) => ({
          href: at({ state: each, organisation }),
          words: each ? stateNames[each] : text.all,
          chosen: each === state,
        }))}
      />
      <Choose label={text.whose} offered={whose(state, organisation, session.organisation?.id)} />
      <Listed
        found={barriers}
        words={text}
        at={(next) => at({ state, organisation, cursor: next })}
        cursor={cursor}
      >
        {(items) => <List items={items} />}
      </Listed>
    </>
  );
}

/** All, the reader's own, and those of the organisation that the address names, if that is another. */
function whose(state: State | undefined, organisation: string | undefined, own: string | undefined) {
  const offered = [
    { organisation: undefined, words: text.everybodys },
    { organisation: own, words: text.ours },
    ...(organisation && organisation !== own ? [{ organisation, words: text.one }] : []),
  ];
  return offered.map((each) => ({
    href: at({ state, organisation: each.organisation }),
    words: each.words,
    chosen: each.organisation === organisation,
  }));
}

const List = ({ items }: { items: readonly InformationBarrier[] }) => (
  <Table
    caption={text.heading}
    captionHidden
    rows={items}
    keyOf={({ id }) => id}
    columns={[
      {
        heading: text.columns.what,
        cell: ({ id, what }) => (
          <a class="govuk-link" href={`${BASE}/${id}`}>
            {what}
          </a>
        ),
      },
      { heading: text.columns.asked, cell: ({ asked }) => asked.name },
      {
        heading: text.columns.reported,
        cell: ({ reportedBy, reportedOn }) => text.page.by(reportedBy.name, dayInShort(reportedOn)),
      },
      {
        heading: text.columns.state,
        cell: ({ state }) => <Tag tone={stateTones[state]}>{stateNames[state]}</Tag>,
      },
    ]}
  />
);
