import type { AudienceDraft, Vocabulary } from '../../api/contract.ts';
import { reasonsOf } from '../organisations/search.ts';
import { searchOf } from './filter.ts';
import { text } from './text.ts';

/** Whom an audience holds, in words. */
export function holdsInWords({ filter, organisations }: AudienceDraft, vocabulary?: Vocabulary): string {
  if (organisations) {
    return text.picked(organisations.length);
  }
  const reasons = reasonsOf(searchOf(filter), vocabulary);
  return reasons.length > 0 ? text.filtered(reasons) : text.everybody;
}
