import type { Vocabulary } from '../../api/contract.ts';
import { sectorNames } from '../../words/consultation.ts';
import { kindNames, organisationRoleNames, standingNames } from '../../words/organisation.ts';
import { text } from './text.ts';

const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sector: sectorNames,
  kind: kindNames,
  standing: standingNames,
  roles: organisationRoleNames,
};

const kept = (value: string): unknown => {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
};

/** What the trail noted of a field, in words: lists and records are noted as JSON, terms by their ids. */
export function valueInWords(field: string, value: string, vocabulary: Vocabulary | undefined): string {
  const terms = new Map(
    [vocabulary?.topics, vocabulary?.audiences, vocabulary?.areas].flatMap((all) =>
      (all ?? []).map(({ id, name }) => [id, name] as const),
    ),
  );
  const said = (each: unknown): string => {
    if (Array.isArray(each)) {
      return each.map(said).filter(Boolean).join('; ');
    }
    if (each !== null && typeof each === 'object') {
      return Object.entries(each)
        .map(([key, part]) => (part === true ? text.history.marks[key] : part === false ? '' : said(part)))
        .filter(Boolean)
        .join(', ');
    }
    const word = String(each ?? '');
    return names[field]?.[word] ?? terms.get(word) ?? word;
  };
  if (field === 'parent') {
    return text.history.parent;
  }
  return said(/^[[{]/.test(value) ? kept(value) : value);
}
