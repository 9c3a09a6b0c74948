import type { MeetingPlace, Vocabulary } from '../../api/contract.ts';
import { namesOf } from '../calendar/useChoices.ts';
import { text } from './text.ts';

/** "2 posters, 30 leaflets". */
export const takesOf = ({ posters, leaflets }: MeetingPlace['draft']): string =>
  [posters && text.posters(posters), leaflets && text.leaflets(leaflets)].filter(Boolean).join(', ');

export const addressOf = ({ address, postcode }: MeetingPlace['draft']): string =>
  [address, postcode].filter(Boolean).join(', ');

/** Whose groups meet there, and on what. */
export const meetersOf = (
  { communities = [], topics = [] }: MeetingPlace['draft'],
  vocabulary?: Vocabulary,
): string =>
  [...namesOf(communities, vocabulary?.audiences), ...namesOf(topics, vocabulary?.topics)].join(', ');
