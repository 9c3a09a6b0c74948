import type { ComponentChildren } from 'preact';
import type { EntryRequest, Vocabulary } from '../../../api/contract.ts';
import { OutsideLink } from '../../../components/OutsideLink/OutsideLink.tsx';
import { dayInFull } from '../../../time/format.ts';
import { sectorNames } from '../../../words/consultation.ts';
import { kindNames, schemeNames } from '../../../words/organisation.ts';
import { namesOf } from '../../calendar/useChoices.ts';
import { text } from './text.ts';

const joined = (list: readonly string[] | undefined) => (list?.length ? list.join(', ') : undefined);

/** What a request says of the organisation, and of itself. */
export function RequestFacts({ request, vocabulary }: { request: EntryRequest; vocabulary?: Vocabulary }) {
  const { entry, email, askedOn, settledOn, reason, state } = request;
  const facts: [string, ComponentChildren][] = [
    [
      text.email,
      email ? (
        <a class="govuk-link" href={`mailto:${email}`}>
          {email}
        </a>
      ) : (
        state !== 'waiting' && text.forgotten
      ),
    ],
    [text.sector, sectorNames[entry.sector]],
    [text.kind, entry.kind && kindNames[entry.kind]],
    [text.description, entry.description],
    [text.website, entry.website && <OutsideLink address={entry.website} />],
    [text.where, joined([entry.address, entry.postcode].filter((each): each is string => Boolean(each)))],
    [text.topics, joined(namesOf(entry.topics ?? [], vocabulary?.topics))],
    [text.communities, joined(namesOf(entry.communities ?? [], vocabulary?.audiences))],
    [text.areas, joined(namesOf(entry.areas ?? [], vocabulary?.areas))],
    [
      text.identifiers,
      joined(
        (entry.identifiers ?? []).map(({ scheme, value }) => `${schemeNames[scheme] ?? scheme}: ${value}`),
      ),
    ],
    [text.because, reason],
  ];
  return (
    <>
      <p class="govuk-body ch-muted">
        {[text.asked(dayInFull(askedOn)), settledOn && text.settled(dayInFull(settledOn))]
          .filter(Boolean)
          .join('. ')}
        .
      </p>
      <dl class="ch-facts ch-facts--beside">
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}
