import { ask, type Answer } from './answer.ts';
import { api } from './client.ts';
import type { ConsulteePage } from './contract.ts';

const PAGE = 200;
/** So that a list that never ends is given up; the register holds fewer organisations. */
const MOST_PAGES = 200;

/** Everybody on a consultation's list, page by page. */
export async function readConsultees(id: string): Promise<Answer<ConsulteePage>> {
  const read = (cursor?: string) =>
    ask(
      api.GET('/api/v1/consultations/{consultationId}/consultees', {
        params: { path: { consultationId: id }, query: { limit: PAGE, cursor } },
      }),
    );
  const first = await read();
  if (!first.ok) {
    return first;
  }
  const items = [...first.value.items];
  let { next } = first.value;
  for (let page = 1; next && page < MOST_PAGES; page += 1) {
    const answer: Answer<ConsulteePage> = await read(next);
    if (!answer.ok) {
      return answer;
    }
    items.push(...answer.value.items);
    next = answer.value.next;
  }
  return { ...first, value: { ...first.value, items, next: undefined } };
}
