import type { Interest, InterestAspect, Vocabulary } from '../api/contract.ts';
import { participationNames } from './consultation.ts';
import { formatNames } from './ways.ts';

/** What a standing wish looks at, as the contract's addresses name it, with the field of the wish and the words for one. */
export const aspects = {
  topics: { field: 'topic', name: 'Topic' },
  areas: { field: 'area', name: 'Area' },
  levels: { field: 'level', name: 'Level of participation' },
  formats: { field: 'format', name: 'Format' },
} as const satisfies Record<InterestAspect, { field: keyof Interest; name: string }>;

export const aspectNames = Object.keys(aspects) as InterestAspect[];

/** A standing wish's aspect and term; none for a wish in one consultation. */
export function standing(interest: Interest): { aspect: InterestAspect; term: string } | undefined {
  const aspect = aspectNames.find((each) => interest[aspects[each].field] !== undefined);
  const term = aspect && interest[aspects[aspect].field];
  return aspect && term ? { aspect, term } : undefined;
}

/** All terms of an aspect, with their names. */
export function termsOf(aspect: InterestAspect, vocabulary: Vocabulary): { value: string; label: string }[] {
  const named = (names: Record<string, string>) =>
    Object.entries(names).map(([value, label]) => ({ value, label }));
  switch (aspect) {
    case 'levels':
      return named(participationNames);
    case 'formats':
      return named(formatNames);
    case 'topics':
    case 'areas':
      return vocabulary[aspect].map(({ id, name }) => ({ value: id, label: name }));
  }
}

/** What a standing wish is about, in words: "Topic: Housing". */
export function standingWords(interest: Interest, vocabulary: Vocabulary | undefined): string | undefined {
  const found = standing(interest);
  if (!found) {
    return undefined;
  }
  const terms = vocabulary ? termsOf(found.aspect, vocabulary) : [];
  const name = terms.find((term) => term.value === found.term)?.label ?? found.term;
  return `${aspects[found.aspect].name}: ${name}`;
}
