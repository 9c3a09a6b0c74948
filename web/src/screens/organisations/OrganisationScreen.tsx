import { useRoute } from 'preact-iso/router';
import { ask, refusedWith } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { useResource } from '../../api/resource.ts';
import { usePageTitle } from '../../app/announcer.tsx';
import { ConsultationItem } from '../../components/ConsultationItem/ConsultationItem.tsx';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { OutsideLink } from '../../components/OutsideLink/OutsideLink.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { sectorNames } from '../../words/consultation.ts';
import { NotFound } from '../not-found/NotFound.tsx';
import { text } from './text.ts';

const SHOWN = 20;

export function OrganisationScreen() {
  const id = useRoute().params.id ?? '';
  const found = useResource(`organisation ${id}`, () =>
    ask(api.GET('/api/v1/organisations/{organisationId}', { params: { path: { organisationId: id } } })),
  );
  usePageTitle(found.value?.entry.name ?? text.waitingTitle);
  if (refusedWith(found.failure, 404) || refusedWith(found.failure, 400)) {
    return <NotFound />;
  }
  return (
    <>
      <p class="govuk-body">
        <a class="govuk-back-link" href="/organisations">
          {text.back}
        </a>
      </p>
      <h1 class="govuk-heading-xl">{found.value?.entry.name ?? text.waitingTitle}</h1>
      {found.value && (
        <>
          <dl class="ch-facts">
            <dt>{text.sectorName}</dt>
            <dd>{sectorNames[found.value.entry.sector]}</dd>
            {found.value.entry.website && (
              <>
                <dt>{text.website}</dt>
                <dd>
                  <OutsideLink address={found.value.entry.website} />
                </dd>
              </>
            )}
          </dl>
          <ItsConsultations id={id} />
        </>
      )}
      {!found.value && !found.failure && <Waiting what={text.waitingOne} />}
      {found.failure && <FailureNotice failure={found.failure} onRetry={found.reload} />}
    </>
  );
}

function ItsConsultations({ id }: { id: string }) {
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
              {text.all}
            </a>
          </p>
        </>
      )}
      {!list.value && !list.failure && <Waiting what={text.waiting} />}
      {list.failure && <FailureNotice failure={list.failure} onRetry={list.reload} />}
    </section>
  );
}
