import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type {
  ConsultationDraft,
  GatewaySuggestion,
  InfrastructureSuggestion,
  OrganisationRef,
  Vocabulary,
} from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { namesOf } from '../calendar/useChoices.ts';
import { placesAt } from '../meeting-places/filter.ts';
import { text } from './text.ts';

const words = text.approach;
const ASKED_AT_MOST = 20;

interface ApproachProps {
  /** Its id. */
  consultation: string;
  draft: ConsultationDraft;
  vocabulary?: Vocabulary;
}

/** Where to ask those bodies, with what the consultation is about. */
function questionAbout(
  consultation: string,
  about: Record<string, readonly string[]>,
  bodies: readonly InfrastructureSuggestion[] = [],
): string {
  const query = new URLSearchParams({ consultation });
  Object.entries(about).forEach(([name, terms]) => terms.forEach((term) => query.append(name, term)));
  bodies.slice(0, ASKED_AT_MOST).forEach(({ organisation }) => query.append('asked', organisation.id));
  return `/workspace/approach-requests/new?${query}`;
}

/** Places where the people whom it is for meet; topics would leave out halls that all groups use. */
const placesFor = ({ areas = [], audiences = [] }: ConsultationDraft) =>
  placesAt({ area: areas, community: audiences, topic: [] });

/** Who could pass the consultation on to the people whom it is for. */
export function Approach({ consultation, draft, vocabulary }: ApproachProps) {
  const asked = { topic: draft.topics ?? [], community: draft.audiences ?? [], area: draft.areas ?? [] };
  const nothing = Object.values(asked).every((each) => each.length === 0);
  const found = useResource(nothing ? undefined : `infrastructure ${JSON.stringify(asked)}`, () =>
    ask(api.GET('/api/v1/infrastructure-suggestions', { params: { query: asked } })),
  );
  const { value } = found;
  return (
    <section aria-labelledby="approach">
      <h2 class="govuk-heading-m" id="approach">
        {words.heading}
      </h2>
      {nothing ? <p class="govuk-body">{words.nothing}</p> : <p class="govuk-body">{words.what}</p>}
      {!nothing && !value && !found.failure && <Waiting what={words.waiting} />}
      {found.failure && <FailureNotice failure={found.failure} onRetry={found.reload} />}
      {value?.items.length === 0 && value.gateways.length === 0 && <p class="govuk-body">{words.none}</p>}
      <p class="govuk-body">
        <a class="govuk-link" href={questionAbout(consultation, asked, value?.items)}>
          {words.ask}
        </a>
      </p>
      <ul class="ch-list">
        {value?.items.map((each) => (
          <Suggested
            key={each.organisation.id}
            organisation={each.organisation}
            lines={ofBody(each, vocabulary)}
          />
        ))}
        {value?.gateways.map((each) => (
          <Suggested
            key={`gateway ${each.organisation.id}`}
            organisation={each.organisation}
            lines={ofGateway(each, vocabulary)}
          />
        ))}
      </ul>
      <p class="govuk-body">
        <a class="govuk-link" href={placesFor(draft)}>
          {words.places}
        </a>
      </p>
    </section>
  );
}

/** What a body covers of what was asked for, and how it passes things on. */
function ofBody(
  { topics, communities, areas, note }: InfrastructureSuggestion,
  vocabulary?: Vocabulary,
): (string | undefined)[] {
  const covered = [
    ...namesOf(topics, vocabulary?.topics),
    ...namesOf(communities, vocabulary?.audiences),
    ...namesOf(areas, vocabulary?.areas),
  ];
  return [words.covers(covered.join(', ')), note];
}

/** To whom an organisation opens the way, and on which terms. */
const ofGateway = ({ communities, note, conditions }: GatewaySuggestion, vocabulary?: Vocabulary) => [
  words.opens(namesOf(communities, vocabulary?.audiences).join(', ')),
  note,
  conditions,
];

interface SuggestedProps {
  organisation: OrganisationRef;
  lines: readonly (string | undefined)[];
}

const Suggested = ({ organisation, lines: [first, ...others] }: SuggestedProps) => (
  <li class="ch-plain-item">
    <h3 class="ch-item__title">
      <a class="govuk-link" href={`/organisations/${organisation.id}`}>
        {organisation.name}
      </a>
    </h3>
    <p class="ch-item__line">{first}</p>
    {others.filter(Boolean).map((line) => (
      <p key={line} class="ch-item__line ch-muted">
        {line}
      </p>
    ))}
  </li>
);
