import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { useResource } from '../../api/resource.ts';
import { usePageTitle } from '../../app/announcer.tsx';
import { mayImport, maySeeCoverage } from '../../app/roles.ts';
import { useSession } from '../../app/session.tsx';
import { useOwnUrl } from '../../app/useOwnUrl.ts';
import { useWide } from '../../app/useWide.ts';
import { Fold } from '../../components/Fold/Fold.tsx';
import { queryOf } from '../calendar/filter.ts';
import { useVocabulary } from '../calendar/useChoices.ts';
import { Found } from './Found.tsx';
import { askedBy, isSearched, readSearch, registerAt } from './search.ts';
import { SearchPanel } from './SearchPanel.tsx';
import { text } from './text.ts';

export function OrganisationsScreen() {
  const { route } = useLocation();
  const { session, known } = useSession();
  const wide = useWide();
  const query = queryOf(useOwnUrl());
  const search = readSearch(query);
  const cursor = new URLSearchParams(query).get('cursor') || undefined;
  const vocabulary = useVocabulary().value;
  const asked = askedBy(search, cursor);
  const page = useResource(
    known ? `organisations ${session.person?.id} ${JSON.stringify(asked)}` : undefined,
    () => ask(api.GET('/api/v1/organisations', { params: { query: asked } })),
  );
  usePageTitle(text.heading);
  const panel = (
    <SearchPanel search={search} vocabulary={vocabulary} onSearch={(next) => route(registerAt(next))} />
  );
  return (
    <>
      <h1 class="govuk-heading-xl">{text.heading}</h1>
      <p class="ch-page-lead">{text.lead}</p>
      <p class="govuk-body">
        {mayImport(session.role) ? (
          <a class="govuk-link" href="/organisations/add">
            {text.add}
          </a>
        ) : (
          <a class="govuk-link" href="/organisations/join">
            {text.join}
          </a>
        )}
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href="/meeting-places">
          {text.meetingPlaces}
        </a>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href="/signatories">
          {text.toSignatories}
        </a>
      </p>
      {maySeeCoverage(session.role) && (
        <p class="govuk-body">
          <a class="govuk-link" href="/workspace/register/coverage">
            {text.coverage}
          </a>
        </p>
      )}
      <div class="ch-columns ch-columns--filters">
        <div class="ch-filters">
          {wide ? (
            <div class="ch-panel">
              <h2 class="govuk-heading-m">{text.filters.summary}</h2>
              {panel}
            </div>
          ) : (
            <Fold summary={text.filters.summary} open={isSearched(search)}>
              {panel}
            </Fold>
          )}
        </div>
        <Found search={search} cursor={cursor} page={page} vocabulary={vocabulary} />
      </div>
    </>
  );
}
