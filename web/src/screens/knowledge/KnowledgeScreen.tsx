import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { useResource } from '../../api/resource.ts';
import { usePageTitle } from '../../app/announcer.tsx';
import { useSession } from '../../app/session.tsx';
import { useOwnUrl } from '../../app/useOwnUrl.ts';
import { Listed } from '../../components/Listed/Listed.tsx';
import { queryOf } from '../calendar/filter.ts';
import { useVocabulary } from '../calendar/useChoices.ts';
import { NoteItem } from './NoteItem.tsx';
import { askedBy, knowledgeAt, readSearch } from './search.ts';
import { SearchForm } from './SearchForm.tsx';
import { text } from './text.ts';

/** What organisations share of what they know, for everybody. */
export function KnowledgeScreen() {
  const { route } = useLocation();
  const { session, known } = useSession();
  const query = queryOf(useOwnUrl());
  const search = readSearch(query);
  const cursor = new URLSearchParams(query).get('cursor') || undefined;
  const vocabulary = useVocabulary().value;
  const asked = askedBy(search, cursor);
  // Who asks decides what is seen, so each reader's answer is kept apart.
  const page = useResource(
    known ? `knowledge ${session.person?.id} ${JSON.stringify(asked)}` : undefined,
    () => ask(api.GET('/api/v1/knowledge-notes', { params: { query: asked } })),
  );
  usePageTitle(text.heading);
  return (
    <>
      <h1 class="govuk-heading-xl">{text.heading}</h1>
      <p class="ch-page-lead">{text.lead}</p>
      {session.signedIn && (
        <p>
          <a class="govuk-button" href="/knowledge/new">
            {text.share}
          </a>
        </p>
      )}
      <SearchForm search={search} vocabulary={vocabulary} onSearch={(next) => route(knowledgeAt(next))} />
      {search.organisation && (
        <p class="govuk-body">
          {text.filters.organisation}{' '}
          <a class="govuk-link" href={knowledgeAt({ ...search, organisation: '' })}>
            {text.filters.everybody}
          </a>
        </p>
      )}
      <Listed found={page} words={text} at={(next) => knowledgeAt(search, next)} cursor={cursor}>
        {(items) => (
          <section aria-labelledby="shared">
            <h2 class="govuk-visually-hidden" id="shared">
              {text.shared}
            </h2>
            <ul class="ch-list">
              {items.map((each) => (
                <NoteItem key={each.id} shared={each} />
              ))}
            </ul>
          </section>
        )}
      </Listed>
    </>
  );
}
