import { ask } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import { useResource } from '../../../api/resource.ts';
import { useSession } from '../../../app/session.tsx';

/** An organisation's contacts, as far as whoever is signed in may see them. */
export function useContacts(organisation: string) {
  const { session, known } = useSession();
  return useResource(known ? `contacts ${organisation} ${session.person?.id}` : undefined, () =>
    ask(
      api.GET('/api/v1/organisations/{organisationId}/contacts', {
        params: { path: { organisationId: organisation } },
      }),
    ),
  );
}
