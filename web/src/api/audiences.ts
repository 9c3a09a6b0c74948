import { ask } from './answer.ts';
import { api } from './client.ts';
import { useResource } from './resource.ts';

const MOST = 200;

/** The audiences that may be chosen. */
export const useAudiences = () =>
  useResource('audiences to choose', () =>
    ask(api.GET('/api/v1/audiences', { params: { query: { limit: MOST } } })),
  );
