import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { useResource } from '../../api/resource.ts';
import { useSession } from '../../app/session.tsx';
import { NoteItem } from './NoteItem.tsx';
import { knowledgeAt, noSearch } from './search.ts';
import { text } from './text.ts';

const SHOWN = 5;
const words = text.ofOrganisation;

/** The newest of what an organisation shares, as far as the reader may see it; nothing where it shares nothing. */
export function ItsNotes({ id }: { id: string }) {
  const { session, known } = useSession();
  const { value } = useResource(known ? `knowledge of ${id} ${session.person?.id}` : undefined, () =>
    ask(api.GET('/api/v1/knowledge-notes', { params: { query: { organisation: id, limit: SHOWN } } })),
  );
  if (!value || value.items.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="its-notes">
      <h2 class="govuk-heading-m" id="its-notes">
        {words.heading}
      </h2>
      <ul class="ch-list">
        {value.items.map((each) => (
          <NoteItem key={each.id} shared={each} />
        ))}
      </ul>
      <p class="govuk-body">
        <a class="govuk-link" href={knowledgeAt({ ...noSearch, organisation: id })}>
          {words.all}
        </a>
      </p>
    </section>
  );
}
