import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { OrganisationRef, Received } from '../../api/contract.ts';
import { usePages } from '../../api/pages.ts';
import { PartnersPage } from '../../app/PartnersPage.tsx';
import { mayPlan } from '../../app/roles.ts';
import { useSession } from '../../app/session.tsx';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Fold } from '../../components/Fold/Fold.tsx';
import { More } from '../../components/More/More.tsx';
import { Tag } from '../../components/Tag/Tag.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { dayInFull } from '../../time/format.ts';
import { routeNames } from '../../words/circulation.ts';
import { ReachForm } from './ReachForm.tsx';
import { Reports } from './Reports.tsx';
import { text } from './text.ts';

const words = text.received;

/** What the organisation acted for was sent, and what it was asked to pass on. */
export function ReceivedScreen() {
  const { organisation } = useSession().session;
  return (
    <PartnersPage
      heading={words.heading}
      lead={organisation && words.lead(organisation.name)}
      back={{ href: '/my-organisation', words: words.back }}
    >
      {organisation && <List organisation={organisation} />}
    </PartnersPage>
  );
}

function List({ organisation }: { organisation: OrganisationRef }) {
  const pages = usePages<Received>(`received ${organisation.id}`, (cursor) =>
    ask(
      api.GET('/api/v1/organisations/{organisationId}/circulations', {
        params: { path: { organisationId: organisation.id }, query: { cursor } },
      }),
    ),
  );
  const { items, failure, reload } = pages;
  return (
    <>
      {!items && !failure && <Waiting what={words.waiting} />}
      {failure && <FailureNotice failure={failure} onRetry={reload} />}
      {items?.length === 0 && <p class="govuk-body">{words.none}</p>}
      <ul class="ch-list">
        {items?.map((each) => (
          <Item key={each.id} received={each} organisation={organisation.id} changed={reload} />
        ))}
      </ul>
      <More pages={pages} words={words.more} />
    </>
  );
}

/** A notice that only informs is published, and has a page. */
const Notice = ({ id, notice, informationOnly }: Received) =>
  informationOnly ? (
    <a class="govuk-link" href={`/notices/${id}`}>
      {notice}
    </a>
  ) : (
    <>{notice}</>
  );

interface ItemProps {
  received: Received;
  organisation: string;
  changed: () => void;
}

function Item({ received, organisation, changed }: ItemProps) {
  const { role } = useSession().session;
  const { id, consultation, notice, route, through, sentBy, sentOn } = received;
  const { informationOnly, actionFrom, shortNotice } = received;
  const toPassOn = through?.id === organisation;
  return (
    <li class="ch-plain-item">
      <h2 class="ch-item__title">
        {consultation ? (
          <a class="govuk-link" href={`/consultations/${consultation.id}`}>
            {consultation.title}
          </a>
        ) : (
          <Notice {...received} />
        )}{' '}
        {toPassOn && <Tag tone="warn">{words.passOn}</Tag>}
      </h2>
      <p class="ch-item__line">{words.sentBy(sentBy.name, routeNames[route], sentOn)}</p>
      {informationOnly && <p class="ch-item__line">{words.informs}</p>}
      {actionFrom && <p class="ch-item__line">{text.notices.from(actionFrom)}</p>}
      {shortNotice && <p class="ch-item__line">{text.notices.why(shortNotice)}</p>}
      <Reports
        id={id}
        about={consultation?.title ?? notice ?? dayInFull(sentOn)}
        reports={received.reports}
        changed={changed}
      />
      {toPassOn && mayPlan(role) && (
        <Fold summary={text.circulation.report}>
          <ReachForm id={id} about={consultation?.title ?? notice ?? dayInFull(sentOn)} done={changed} />
        </Fold>
      )}
    </li>
  );
}
