import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { useResource } from '../../api/resource.ts';

/** The Codes that are kept here and say how long before action a notice goes out. */
export function useActionNotices() {
  const codes = useResource('codes', () => ask(api.GET('/api/v1/codes'))).value?.items ?? [];
  return codes.filter(({ kept, actionNotice }) => kept && actionNotice);
}
