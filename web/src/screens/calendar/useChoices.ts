import { useRef } from 'preact/hooks';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { ConsultationSummary, OrganisationRef, Term, Vocabulary } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';

const MOST_PUBLIC_BODIES = 200;

export function useVocabulary() {
  return useResource<Vocabulary>('vocabulary', () => ask(api.GET('/api/v1/vocabulary')));
}

/**
 * Public bodies, who lead most consultations, those who lead what was shown since the page was opened, and the organisation
 * that the filter names. All organisations of the register would be too many to choose from.
 */
export function useLeads(
  chosen: string,
  shown: readonly ConsultationSummary[] | undefined,
): readonly OrganisationRef[] {
  const leads = useRef(new Map<string, OrganisationRef>()).current;
  shown?.forEach(({ lead }) => leads.set(lead.id, lead));
  const bodies = useResource('public-bodies', () =>
    ask(
      api.GET('/api/v1/organisations', {
        params: { query: { sector: ['public'], limit: MOST_PUBLIC_BODIES } },
      }),
    ),
  );
  const listed = [
    ...new Map([...(bodies.value?.items ?? []), ...leads.values()].map((each) => [each.id, each])).values(),
  ]
    .map(({ id, name }) => ({ id, name }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));
  const missing = chosen !== '' && bodies.value !== undefined && !listed.some((each) => each.id === chosen);
  const other = useResource(missing ? `organisation ${chosen}` : undefined, () =>
    ask(api.GET('/api/v1/organisations/{organisationId}', { params: { path: { organisationId: chosen } } })),
  );
  return other.value ? [...listed, { id: chosen, name: other.value.entry.name }] : listed;
}

/** The names of terms; a term that the vocabulary no longer has is called by its id. */
export const namesOf = (ids: readonly string[], terms: readonly Term[] | undefined): string[] =>
  ids.map((id) => terms?.find((term) => term.id === id)?.name ?? id);
