import type { ConsultationStatus, OrganisationRef, Vocabulary } from '../../api/contract.ts';
import type { Day } from '../../time/days.ts';
import { statusNames } from '../../words/consultation.ts';
import type { Filter } from './filter.ts';
import { text } from './text.ts';
import { namesOf } from './useChoices.ts';

/** Why these entries and no others, as the parts of a sentence. */
export function reasonsOf(
  filter: Filter,
  from: Day | undefined,
  vocabulary: Vocabulary | undefined,
  organisations: readonly OrganisationRef[],
): string[] {
  const either = (names: string[]) => names.join(text.or);
  const organisation =
    organisations.find((each) => each.id === filter.organisation)?.name ?? filter.organisation;
  const states = filter.status.map((status) => statusNames[status as ConsultationStatus] ?? status);
  return [
    filter.q && text.words(filter.q),
    states.length > 0 && text.states(either(states)),
    organisation && text.organisation(organisation),
    filter.topic.length > 0 && text.topics(either(namesOf(filter.topic, vocabulary?.topics))),
    filter.audience.length > 0 && text.audiences(either(namesOf(filter.audience, vocabulary?.audiences))),
    filter.area.length > 0 && text.areas(either(namesOf(filter.area, vocabulary?.areas))),
    from && isDay(from) && text.from(from),
    filter.to && isDay(filter.to) && text.to(filter.to),
  ].filter((reason) => typeof reason === 'string' && reason !== '') as string[];
}

const isDay = (day: string): boolean => !Number.isNaN(Date.parse(`${day}T12:00:00Z`));
