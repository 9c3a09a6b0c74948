import { useState } from 'preact/hooks';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Circulation, OrganisationRef, SentPage } from '../../api/contract.ts';
import { usePages } from '../../api/pages.ts';
import { PartnersPage } from '../../app/PartnersPage.tsx';
import { mayPlan } from '../../app/roles.ts';
import { useSession } from '../../app/session.tsx';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { More } from '../../components/More/More.tsx';
import { PapersOf } from '../../components/Papers/PapersOf.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { CirculationItem } from './CirculationItem.tsx';
import { NoticeForm } from './NoticeForm.tsx';
import { Recorded } from './Recorded.tsx';
import { text } from './text.ts';

const words = text.notices;

/** What the organisation acted for sent round, and the record of a notice that is no consultation. */
export function NoticesScreen() {
  const { organisation } = useSession().session;
  return (
    <PartnersPage
      heading={words.heading}
      lead={organisation && words.lead(organisation.name)}
      back={{ href: '/workspace', words: words.back }}
    >
      {organisation && <Log organisation={organisation} />}
    </PartnersPage>
  );
}

function Log({ organisation }: { organisation: OrganisationRef }) {
  const { session } = useSession();
  const [recorded, setRecorded] = useState<Circulation>();
  const pages = usePages<Circulation, SentPage>(`sent ${session.person?.id} ${organisation.id}`, (cursor) =>
    ask(api.GET('/api/v1/circulations', { params: { query: { cursor } } })),
  );
  const { items, failure, reload } = pages;
  const may = mayPlan(session.role);
  return (
    <>
      {recorded && <Recorded key={recorded.id} circulation={recorded} />}
      {may && <PapersOf organisation={organisation} />}
      {may && (
        <NoticeForm
          key={`form ${recorded?.id}`}
          done={(made) => {
            setRecorded(made);
            reload();
          }}
        />
      )}
      <section aria-labelledby="log">
        <h2 class="govuk-heading-m" id="log">
          {text.circulation.log}
        </h2>
        {!items && !failure && <Waiting what={text.circulation.waiting} />}
        {failure && <FailureNotice failure={failure} onRetry={reload} />}
        {items?.length === 0 && <p class="govuk-body">{text.circulation.none}</p>}
        <ul class="ch-list">
          {items?.map((each) => (
            <CirculationItem key={each.id} named circulation={each} mayReport={may} reported={reload} />
          ))}
        </ul>
        <More pages={pages} words={text.circulation.more} />
      </section>
    </>
  );
}
