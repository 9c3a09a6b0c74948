import type { Addressee, CirculationRoute, SuggestionStatus } from '../api/contract.ts';

/** How something is sent, in the order in which it is offered. */
export const routeNames: Record<CirculationRoute, string> = {
  email: 'Email',
  post: 'Post',
  meeting: 'At a meeting',
  'infrastructure-body': 'Through an infrastructure body',
  website: 'On a website',
  'social-media': 'Social media',
  other: 'Another way',
};

export const suggestionStatusNames: Record<SuggestionStatus, string> = {
  open: 'To be answered',
  accepted: 'Accepted',
  declined: 'Declined',
};

type Contact = Addressee['contacts'][number];

export const channelNames: Record<Contact['channel'], string> = {
  email: 'Email',
  post: 'Post',
  telephone: 'Telephone',
  'text-message': 'Text message',
};

export const preferredFormatNames: Record<NonNullable<Contact['format']>, string> = {
  standard: 'Ordinary print or page',
  'large-print': 'Large print',
  'easy-read': 'Easy read',
  audio: 'Audio',
  braille: 'Braille',
  other: 'Another form',
};
