import { ask, type Answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { useResource } from '../../api/resource.ts';
import { text } from './text.ts';

const COUNTED = 200;

interface Page {
  items: unknown[];
  next?: string;
}

/** "3", or "200 or more": lists say where they go on, and not how long they are. */
export const countOf = (page: Page | undefined): string | undefined =>
  page &&
  (page.next
    ? text.atLeast(page.items.length)
    : page.items.length === 0
      ? text.none
      : String(page.items.length));

const useCount = (key: string | undefined, load: () => Promise<Answer<Page>>): string | undefined =>
  countOf(useResource(key && `count ${key}`, load).value);

/** How much of each kind of work waits for those who keep the register. */
export function useWaiting(keeps: boolean) {
  const limit = COUNTED;
  return {
    requests: useCount(keeps ? 'requests' : undefined, () =>
      ask(api.GET('/api/v1/entry-requests', { params: { query: { state: ['waiting'], limit } } })),
    ),
    compact: useCount(keeps ? 'sign-ups' : undefined, () =>
      ask(api.GET('/api/v1/organisations', { params: { query: { compact: ['applied'], limit } } })),
    ),
    corrections: useCount(keeps ? 'corrections' : undefined, () =>
      ask(api.GET('/api/v1/corrections-waiting', { params: { query: { limit } } })),
    ),
    confirmations: useCount(keeps ? 'confirmations' : undefined, () =>
      ask(api.GET('/api/v1/confirmations-due', { params: { query: { limit } } })),
    ),
    changes: useCount(keeps ? 'changes' : undefined, () =>
      ask(api.GET('/api/v1/coming-changes', { params: { query: { limit } } })),
    ),
    duplicates: useCount(keeps ? 'duplicates' : undefined, () =>
      ask(api.GET('/api/v1/duplicates', { params: { query: { limit } } })),
    ),
  };
}
