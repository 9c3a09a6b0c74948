import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { EntryFieldName, OrganisationDraft, Vocabulary } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { dayInFull } from '../../time/format.ts';
import { sectorNames } from '../../words/consultation.ts';
import {
  capacityNames,
  kindNames,
  organisationRoleNames,
  schemeNames,
  standingNames,
} from '../../words/organisation.ts';
import { namesOf } from '../../screens/calendar/useChoices.ts';
import { text } from './text.ts';

const partnerParts = ['aims', 'priorities', 'constraints', 'brings'] as const;

interface SaidValueProps {
  field: EntryFieldName;
  value: unknown;
  vocabulary?: Vocabulary;
}

/** What an entry says in a field, in plain text. */
export function SaidValue({ field, value, vocabulary }: SaidValueProps) {
  if (value === undefined || value === null) {
    return <span class="ch-muted">{text.nothing}</span>;
  }
  if (field === 'parent') {
    return <OrganisationName id={String(value)} />;
  }
  // The value has the form that its field has in an entry.
  return <>{inWords({ [field]: value } as Partial<OrganisationDraft>, field, vocabulary)}</>;
}

/** An organisation by its name, which is fetched. */
export function OrganisationName({ id }: { id: string }) {
  const found = useResource(`organisation name ${id}`, () =>
    ask(api.GET('/api/v1/organisations/{organisationId}', { params: { path: { organisationId: id } } })),
  );
  return <>{found.value?.entry.name ?? id}</>;
}

function inWords(entry: Partial<OrganisationDraft>, field: EntryFieldName, vocabulary?: Vocabulary): string {
  switch (field) {
    case 'otherNames':
      return joined(entry.otherNames, (each) => (each.former ? text.former(each.name) : each.name));
    case 'sector':
      return entry.sector ? (sectorNames[entry.sector] ?? entry.sector) : '';
    case 'kind':
      return entry.kind ? (kindNames[entry.kind] ?? entry.kind) : '';
    case 'standing':
      return entry.standing ? (standingNames[entry.standing] ?? entry.standing) : '';
    case 'roles':
      return joined(entry.roles, (each) => organisationRoleNames[each] ?? each);
    case 'identifiers':
      return joined(entry.identifiers, (each) => `${schemeNames[each.scheme] ?? each.scheme}: ${each.value}`);
    case 'topics':
      return namesOf(entry.topics ?? [], vocabulary?.topics).join('; ');
    case 'communities':
      return namesOf(entry.communities ?? [], vocabulary?.audiences).join('; ');
    case 'areas':
      return namesOf(entry.areas ?? [], vocabulary?.areas).join('; ');
    case 'expertise':
      return joined(entry.expertise, (each) => each);
    case 'qualityMarks':
      return joined(entry.qualityMarks, (each) => (each.held ? each.name : text.sought(each.name)));
    case 'capacity':
      return [
        entry.capacity && (capacityNames[entry.capacity.state] ?? entry.capacity.state),
        entry.capacity?.note,
      ]
        .filter(Boolean)
        .join('. ');
    case 'coverage':
      return [
        ...namesOf(entry.coverage?.topics ?? [], vocabulary?.topics),
        ...namesOf(entry.coverage?.communities ?? [], vocabulary?.audiences),
        ...namesOf(entry.coverage?.areas ?? [], vocabulary?.areas),
        ...(entry.coverage?.note ? [entry.coverage.note] : []),
      ].join('; ');
    case 'gateway':
      return [
        ...namesOf(entry.gateway?.communities ?? [], vocabulary?.audiences),
        entry.gateway?.note,
        entry.gateway?.conditions,
      ]
        .filter(Boolean)
        .join('; ');
    case 'partnerProfile': {
      const profile = entry.partnerProfile ?? {};
      return partnerParts
        .filter((part) => profile[part])
        .map((part) => text.partner[part](profile[part] ?? ''))
        .join('; ');
    }
    case 'communicationStrategy':
    case 'serviceStandard': {
      const { text: said, link, adoptedOn } = entry[field] ?? {};
      return [said, link, adoptedOn && dayInFull(adoptedOn)].filter(Boolean).join('; ');
    }
    case 'comingChange':
      return [
        entry.comingChange?.note,
        entry.comingChange?.expectedOn && dayInFull(entry.comingChange.expectedOn),
      ]
        .filter(Boolean)
        .join(', ');
    default:
      return String(entry[field]);
  }
}

function joined<T>(values: readonly T[] | undefined, word: (value: T) => string): string {
  return (values ?? []).map(word).join('; ');
}
