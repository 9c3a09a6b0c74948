import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { useResource } from '../../api/resource.ts';
import { ConsultationItem } from '../../components/ConsultationItem/ConsultationItem.tsx';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { text } from './text.ts';

const SHOWN = 20;

/** The consultations that an organisation leads or shares in, newest first. */
export function ItsConsultations({ id }: { id: string }) {
  const list = useResource(`consultations of ${id}`, () =>
    ask(
      api.GET('/api/v1/consultations', {
        params: { query: { organisation: [id], sort: '-opens-on', limit: SHOWN } },
      }),
    ),
  );
  return (
    <section>
      <h2 class="govuk-heading-m">{text.consultations}</h2>
      {list.value && (
        <>
          {list.value.items.length === 0 && <p class="govuk-body">{text.none}</p>}
          <ul class="ch-list">
            {list.value.items.map((each) => (
              <ConsultationItem key={each.id} consultation={each} />
            ))}
          </ul>
          <p class="govuk-body">
            <a class="govuk-link" href={`/?organisation=${id}`}>
              {text.inCalendar}
            </a>
          </p>
        </>
      )}
      {!list.value && !list.failure && <Waiting what={text.waiting} />}
      {list.failure && <FailureNotice failure={list.failure} onRetry={list.reload} />}
    </section>
  );
}
