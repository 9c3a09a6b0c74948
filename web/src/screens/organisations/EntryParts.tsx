import type { Organisation, OrganisationDraft, Vocabulary } from '../../api/contract.ts';
import { FactList } from '../../components/FactList/FactList.tsx';
import { OrganisationName } from '../../components/SaidValue/SaidValue.tsx';
import { OutsideLink } from '../../components/OutsideLink/OutsideLink.tsx';
import { Tag } from '../../components/Tag/Tag.tsx';
import { dayInFull } from '../../time/format.ts';
import { sectorNames } from '../../words/consultation.ts';
import {
  compactNames,
  capacityNames,
  kindNames,
  organisationRoleNames,
  schemeNames,
  standingNames,
} from '../../words/organisation.ts';
import { namesOf } from '../calendar/useChoices.ts';
import { text } from './text.ts';

interface PartProps {
  entry: OrganisationDraft;
  vocabulary?: Vocabulary;
}

const OrganisationLink = ({ id }: { id: string }) => (
  <a class="govuk-link" href={`/organisations/${id}`}>
    <OrganisationName id={id} />
  </a>
);

export function What({ organisation }: { organisation: Organisation }) {
  const { entry, compact, confirmedOn, confirmationDueOn } = organisation;
  const names = (former: boolean) =>
    (entry.otherNames ?? []).filter((each) => each.former === former).map((each) => each.name);
  const { facts } = text;
  return (
    <FactList
      heading={facts.heading}
      facts={[
        { name: facts.sector, value: sectorNames[entry.sector] },
        { name: facts.kind, value: entry.kind && kindNames[entry.kind] },
        { name: facts.shortName, value: entry.shortName },
        { name: facts.otherNames, value: names(false) },
        { name: facts.formerNames, value: names(true) },
        { name: facts.roles, value: (entry.roles ?? []).map((each) => organisationRoleNames[each]) },
        { name: facts.parent, value: entry.parent && <OrganisationLink id={entry.parent} /> },
        {
          name: facts.identifiers,
          value: (entry.identifiers ?? []).map(({ scheme, value, url }) => (
            <OutsideLink key={value} address={url} words={`${schemeNames[scheme] ?? scheme}: ${value}`} />
          )),
        },
        {
          name: facts.qualityMarks,
          value: (entry.qualityMarks ?? []).map(({ name, held, until }) =>
            held ? facts.held(name, until && dayInFull(until)) : facts.sought(name),
          ),
        },
        { name: facts.standing, value: standingNames[entry.standing ?? 'active'] },
        {
          name: facts.compact,
          value: facts.compactSince(compactNames[compact.state], compact.since && dayInFull(compact.since)),
        },
        { name: facts.confirmed, value: confirmedOn && dayInFull(confirmedOn) },
        { name: facts.confirmationDue, value: confirmationDueOn && dayInFull(confirmationDueOn) },
      ]}
    />
  );
}

export function Where({ entry }: PartProps) {
  const { where } = text;
  return (
    <FactList
      heading={where.heading}
      facts={[
        { name: where.website, value: entry.website && <OutsideLink address={entry.website} /> },
        { name: where.address, value: entry.address?.split('\n') ?? [] },
        { name: where.postcode, value: entry.postcode },
      ]}
    />
  );
}

export function Does({ entry, vocabulary }: PartProps) {
  const { does } = text;
  return (
    <FactList
      heading={does.heading}
      facts={[
        { name: does.topics, value: namesOf(entry.topics ?? [], vocabulary?.topics) },
        { name: does.expertise, value: entry.expertise ?? [] },
      ]}
    />
  );
}

export function Reach({ entry, vocabulary }: PartProps) {
  const { reach } = text;
  const isSeldomHeard = (id: string) => vocabulary?.audiences.find((each) => each.id === id)?.seldomHeard;
  const communities = entry.communities ?? [];
  return (
    <FactList
      heading={reach.heading}
      note={communities.some(isSeldomHeard) ? reach.seldomHeardWhat : undefined}
      facts={[
        {
          name: reach.communities,
          value: communities.map((id) => (
            <>
              {namesOf([id], vocabulary?.audiences)}{' '}
              {isSeldomHeard(id) && <Tag tone="warn">{reach.seldomHeard}</Tag>}
            </>
          )),
        },
        { name: reach.areas, value: namesOf(entry.areas ?? [], vocabulary?.areas).join(', ') },
      ]}
    />
  );
}

/** For whom an infrastructure body passes things on, by which rule; its members are listed by themselves. */
export function Coverage({ entry, vocabulary }: PartProps) {
  const { covers } = text;
  if (!entry.roles?.includes('infrastructure')) {
    return null;
  }
  const { topics = [], communities = [], areas = [], organisations = [], note } = entry.coverage ?? {};
  const limited = topics.length + communities.length + areas.length > 0;
  const whom = [
    ...(limited ? [covers.fitting(topics.length > 0, communities.length > 0, areas.length > 0)] : []),
    ...(organisations.length > 0 ? [covers.members] : []),
  ];
  return (
    <FactList
      heading={covers.heading}
      note={covers.what}
      facts={[
        { name: covers.whom, value: whom.length > 0 ? whom : covers.unsaid },
        { name: covers.topics, value: namesOf(topics, vocabulary?.topics).join(', ') },
        { name: covers.communities, value: namesOf(communities, vocabulary?.audiences).join(', ') },
        { name: covers.areas, value: namesOf(areas, vocabulary?.areas).join(', ') },
        { name: covers.note, value: note },
      ]}
    />
  );
}

/** The groups who can be reached through it, and on which terms. */
export function Opens({ entry: { gateway }, vocabulary }: PartProps) {
  const { opens } = text;
  return (
    <FactList
      heading={opens.heading}
      facts={[
        {
          name: opens.communities,
          value: namesOf(gateway?.communities ?? [], vocabulary?.audiences).join(', '),
        },
        { name: opens.note, value: gateway?.note },
        { name: opens.conditions, value: gateway?.conditions },
      ]}
    />
  );
}

/** What the server tells partners alone; whoever may not see it gets none of it. */
export function Confided({ entry: { capacity, partnerProfile } }: PartProps) {
  const { confided } = text;
  return (
    <FactList
      heading={confided.heading}
      note={confided.what}
      facts={[
        {
          name: confided.capacity,
          value: capacity && [capacityNames[capacity.state], ...(capacity.note ? [capacity.note] : [])],
        },
        ...(['aims', 'priorities', 'constraints', 'brings'] as const).map((part) => ({
          name: confided[part],
          value: partnerProfile?.[part]?.split('\n'),
        })),
      ]}
    />
  );
}

/** What the server tells those alone who keep the entry. */
export function ForKeepers({ entry: { comingChange } }: PartProps) {
  const { keepers } = text;
  const expected = comingChange?.expectedOn && keepers.expected(dayInFull(comingChange.expectedOn));
  return (
    <FactList
      heading={keepers.heading}
      note={keepers.what}
      facts={[
        {
          name: keepers.comingChange,
          value: comingChange && [comingChange.note, ...(expected ? [expected] : [])],
        },
      ]}
    />
  );
}
