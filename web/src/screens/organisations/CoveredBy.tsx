import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { CoveringBody, Vocabulary } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { namesOf } from '../calendar/useChoices.ts';
import { text } from './text.ts';

const words = text.coveredBy;

/** The infrastructure bodies that cover an organisation, and by which ways each does. */
export function CoveredBy({ id, vocabulary }: { id: string; vocabulary?: Vocabulary }) {
  const found = useResource(`covered by ${id}`, () =>
    ask(
      api.GET('/api/v1/organisations/{organisationId}/covered-by', {
        params: { path: { organisationId: id } },
      }),
    ),
  );
  const items = found.value?.items;
  return (
    <section aria-labelledby="covered-by">
      <h2 class="govuk-heading-m" id="covered-by">
        {words.heading}
      </h2>
      {items && <p class="govuk-body">{items.length > 0 ? words.what(items.length) : words.none}</p>}
      {items && items.length > 0 && (
        <ul class="ch-list">
          {items.map((each) => (
            <Body key={each.organisation.id} body={each} vocabulary={vocabulary} />
          ))}
        </ul>
      )}
      {!items && !found.failure && <Waiting what={words.waiting} />}
      {found.failure && <FailureNotice failure={found.failure} onRetry={found.reload} />}
    </section>
  );
}

function Body({ body, vocabulary }: { body: CoveringBody; vocabulary?: Vocabulary }) {
  const { organisation, member, topics, communities, areas, note } = body;
  return (
    <li class="ch-plain-item">
      <h3 class="ch-item__title">
        <a class="govuk-link" href={`/organisations/${organisation.id}`}>
          {organisation.name}
        </a>
      </h3>
      <p class="ch-item__line">
        {words.ways(
          member,
          namesOf(topics, vocabulary?.topics),
          namesOf(communities, vocabulary?.audiences),
          namesOf(areas, vocabulary?.areas),
        )}
      </p>
      {note && <p class="ch-item__line ch-muted">{words.how(note)}</p>}
    </li>
  );
}
