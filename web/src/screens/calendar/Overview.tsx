import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { ConsultationStatus, ListQuery } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { ConsultationItem } from '../../components/ConsultationItem/ConsultationItem.tsx';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { text } from './text.ts';

/** What is open concerns readers now, so more of it is shown. */
const SHOWN = { open: 6, others: 3 };

interface PartProps {
  id: string;
  heading: string;
  empty: string;
  all: (total: number) => string;
  status: ConsultationStatus[];
  sort: NonNullable<ListQuery>['sort'];
  reader?: string;
}

function Part({ id, heading, empty, all, status, sort, reader }: PartProps) {
  const limit = status.includes('open') ? SHOWN.open : SHOWN.others;
  const list = useResource(`overview ${id} ${reader}`, () =>
    ask(api.GET('/api/v1/consultations', { params: { query: { status, sort, limit, count: true } } })),
  );
  const query = [...status.map((each) => `status=${each}`), `sort=${sort}`].join('&');
  return (
    <section aria-labelledby={id} class="ch-overview">
      <h2 class="govuk-heading-m" id={id}>
        {heading}
      </h2>
      {list.value ? (
        <>
          {list.value.items.length === 0 && <p class="govuk-body">{empty}</p>}
          <ul class="ch-list">
            {list.value.items.map((each) => (
              <ConsultationItem key={each.id} consultation={each} />
            ))}
          </ul>
          {list.value.next && (
            <p class="govuk-body">
              <a class="govuk-link" href={`/?${query}`}>
                {all(list.value.total ?? list.value.items.length)}
              </a>
            </p>
          )}
        </>
      ) : (
        !list.failure && <Waiting what={text.waiting} />
      )}
      {list.failure && <FailureNotice failure={list.failure} onRetry={list.reload} />}
    </section>
  );
}

/** What a stranger wants to know first: what is open, what is coming, what came of the last ones. */
export function Overview({ reader }: { reader?: string }) {
  return (
    <>
      <Part
        id="open-now"
        heading={text.openNow}
        empty={text.openNowEmpty}
        all={text.allOpen}
        status={['open']}
        sort="closes-on"
        reader={reader}
      />
      <Part
        id="coming"
        heading={text.coming}
        empty={text.comingEmpty}
        all={text.allComing}
        status={['heads-up', 'planned']}
        sort="opens-on"
        reader={reader}
      />
      <Part
        id="answered"
        heading={text.answered}
        empty={text.answeredEmpty}
        all={text.allAnswered}
        status={['reported', 'decided', 'acted-on', 'evaluated']}
        sort="-updated-at"
        reader={reader}
      />
    </>
  );
}
