import type { CirculationRoute, SuggestionStatus } from '../api/contract.ts';

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
