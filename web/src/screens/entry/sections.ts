import type { OrganisationDraft } from '../../api/contract.ts';
import type { DraftField } from '../../forms/draft-fields.ts';
import { sectorNames } from '../../words/consultation.ts';
import {
  capacityNames,
  kindNames,
  organisationRoleNames,
  schemeNames,
  standingNames,
} from '../../words/organisation.ts';
import { fieldText as text } from './text.ts';

export interface EntrySection {
  id: string;
  name: string;
  fields: readonly DraftField[];
}

const choices = (names: Record<string, string>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

const { name, work, reach, where, registers, coverage, gateway, partner, papers, standing } = text;

const nameFields: DraftField[] = [
  { kind: 'text', at: 'name', label: name.name },
  { kind: 'text', at: 'shortName', label: name.shortName, hint: name.shortNameHint },
  {
    kind: 'records',
    at: 'otherNames',
    label: name.otherNames,
    hint: name.otherNamesHint,
    one: name.otherName,
    fields: [
      { kind: 'text', at: 'name', label: name.name },
      { kind: 'yes', sayNo: true, at: 'former', label: name.former },
    ],
  },
  { kind: 'choice', at: 'sector', label: name.sector, choices: choices(sectorNames) },
  { kind: 'choice', at: 'kind', label: name.kind, choices: choices(kindNames) },
];

const workFields: DraftField[] = [
  { kind: 'area', at: 'description', label: work.description },
  { kind: 'choices', at: 'roles', label: work.roles, choices: choices(organisationRoleNames) },
  { kind: 'terms', of: 'topics', at: 'topics', label: work.topics },
  { kind: 'lines', at: 'expertise', label: work.expertise, one: work.expertiseOne },
];

const reachFields: DraftField[] = [
  {
    kind: 'terms',
    of: 'audiences',
    at: 'communities',
    label: reach.communities,
    hint: reach.communitiesHint,
  },
  { kind: 'terms', of: 'areas', at: 'areas', label: reach.areas },
];

const whereFields: DraftField[] = [
  { kind: 'text', type: 'url', at: 'website', label: where.website, hint: where.websiteHint },
  { kind: 'area', at: 'address', label: where.address },
  { kind: 'text', at: 'postcode', label: where.postcode },
];

const registerFields: DraftField[] = [
  {
    kind: 'records',
    at: 'identifiers',
    label: registers.identifiers,
    one: registers.identifier,
    fields: [
      { kind: 'choice', at: 'scheme', label: registers.scheme, choices: choices(schemeNames) },
      { kind: 'text', at: 'value', label: registers.value },
    ],
  },
  {
    kind: 'records',
    at: 'qualityMarks',
    label: registers.marks,
    one: registers.mark,
    fields: [
      { kind: 'text', at: 'name', label: registers.markName },
      { kind: 'yes', sayNo: true, at: 'held', label: registers.held },
      { kind: 'date', at: 'until', label: registers.until },
    ],
  },
  { kind: 'organisation', at: 'parent', label: registers.parent },
];

const coverageFields: DraftField[] = [
  { kind: 'terms', of: 'topics', at: 'coverage.topics', label: coverage.topics },
  { kind: 'terms', of: 'audiences', at: 'coverage.communities', label: coverage.communities },
  { kind: 'terms', of: 'areas', at: 'coverage.areas', label: coverage.areas },
  { kind: 'organisations', at: 'coverage.organisations', label: coverage.organisations },
  { kind: 'area', at: 'coverage.note', label: coverage.note },
];

const gatewayFields: DraftField[] = [
  {
    kind: 'terms',
    of: 'audiences',
    at: 'gateway.communities',
    label: gateway.communities,
    hint: gateway.communitiesHint,
  },
  { kind: 'area', at: 'gateway.note', label: gateway.note },
  { kind: 'area', at: 'gateway.conditions', label: gateway.conditions, hint: gateway.conditionsHint },
];

const partnerFields: DraftField[] = [
  { kind: 'area', at: 'partnerProfile.aims', label: partner.aims, hint: partner.hint },
  { kind: 'area', at: 'partnerProfile.priorities', label: partner.priorities },
  { kind: 'area', at: 'partnerProfile.constraints', label: partner.constraints },
  { kind: 'area', at: 'partnerProfile.brings', label: partner.brings },
];

const paperFields: DraftField[] = [
  { kind: 'area', at: 'communicationStrategy.text', label: papers.strategy },
  { kind: 'text', type: 'url', at: 'communicationStrategy.link', label: papers.strategyLink },
  { kind: 'date', at: 'communicationStrategy.adoptedOn', label: papers.strategyOn },
  { kind: 'area', at: 'serviceStandard.text', label: papers.standard, hint: papers.standardHint },
  { kind: 'text', type: 'url', at: 'serviceStandard.link', label: papers.standardLink },
  { kind: 'date', at: 'serviceStandard.adoptedOn', label: papers.standardOn },
];

const standingFields: DraftField[] = [
  { kind: 'choice', at: 'standing', label: standing.standing, choices: choices(standingNames) },
  {
    kind: 'choice',
    at: 'capacity.state',
    label: standing.capacity,
    hint: standing.capacityHint,
    choices: choices(capacityNames),
  },
  { kind: 'area', at: 'capacity.note', label: standing.capacityNote },
  { kind: 'area', at: 'comingChange.note', label: standing.change, hint: standing.changeHint },
  { kind: 'date', at: 'comingChange.expectedOn', label: standing.expected },
];

const always: readonly EntrySection[] = [
  { id: 'name', name: name.part, fields: nameFields },
  { id: 'work', name: work.part, fields: workFields },
  { id: 'reach', name: reach.part, fields: reachFields },
  { id: 'where', name: where.part, fields: whereFields },
  { id: 'registers', name: registers.part, fields: registerFields },
  { id: 'gateway', name: gateway.part, fields: gatewayFields },
  { id: 'partner', name: partner.part, fields: partnerFields },
  { id: 'papers', name: papers.part, fields: paperFields },
  { id: 'standing', name: standing.part, fields: standingFields },
];

const forInfrastructure: EntrySection = { id: 'coverage', name: coverage.part, fields: coverageFields };

/** Every question about an entry. */
export const allFields: readonly DraftField[] = [...always, forInfrastructure].flatMap((each) => each.fields);

/** The parts that an entry has; only an infrastructure body is asked for whom it passes things on. */
export const sectionsOf = (entry: OrganisationDraft): readonly EntrySection[] =>
  entry.roles?.includes('infrastructure') ? [...always, forInfrastructure] : always;

/** Whether any field of the part says something. */
export const hasContent = ({ fields }: EntrySection, entry: object): boolean =>
  fields.some(({ at }) => {
    const value = at
      .split('.')
      .reduce<unknown>((each, key) => (each as Record<string, unknown> | undefined)?.[key], entry);
    return Array.isArray(value) ? value.length > 0 : Boolean(value);
  });
