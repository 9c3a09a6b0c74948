import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { OrganisationRef } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { Papers } from './Papers.tsx';
import { text } from './text.ts';

/** By what an organisation has bound itself when it communicates, beside the record of what it sends round. A reminder: where it can't be fetched, nothing. */
export function PapersOf({ organisation: { id, name } }: { organisation: OrganisationRef }) {
  const { value } = useResource(`papers of ${id}`, () =>
    ask(api.GET('/api/v1/organisations/{organisationId}', { params: { path: { organisationId: id } } })),
  );
  return value ? <Papers entry={value.entry} heading={text.headingOf(name)} /> : null;
}
