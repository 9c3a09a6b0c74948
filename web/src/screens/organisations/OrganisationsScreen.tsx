import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Sector } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { usePageTitle } from '../../app/announcer.tsx';
import { useOwnUrl } from '../../app/useOwnUrl.ts';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Select } from '../../components/fields/Select.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { sectorNames } from '../../words/consultation.ts';
import { queryOf } from '../calendar/filter.ts';
import { text } from './text.ts';

interface Search {
  q: string;
  sector: string;
  cursor: string;
}

function addressOf(search: Search): string {
  const query = new URLSearchParams(Object.entries(search).filter(([, value]) => value));
  return `/organisations${query.size > 0 ? `?${query.toString()}` : ''}`;
}

export function OrganisationsScreen() {
  const { route } = useLocation();
  const query = new URLSearchParams(queryOf(useOwnUrl()));
  const part = (name: string) => query.get(name) ?? '';
  const search = { q: part('q'), sector: part('sector'), cursor: part('cursor') };
  const asked = {
    q: search.q || undefined,
    sector: search.sector ? [search.sector as Sector] : undefined,
    cursor: search.cursor || undefined,
  };
  const page = useResource(`organisations ${JSON.stringify(asked)}`, () =>
    ask(api.GET('/api/v1/organisations', { params: { query: asked } })),
  );
  usePageTitle(text.heading);
  return (
    <>
      <h1 class="govuk-heading-xl">{text.heading}</h1>
      <p class="ch-page-lead">{text.lead}</p>
      <SearchForm search={search} onSearch={(next) => route(addressOf(next))} />
      <h2 class="govuk-heading-m">{text.results}</h2>
      {page.value && (
        <>
          <p class="govuk-body" role="status">
            {page.value.items.length > 0
              ? text.shown(page.value.items.length, page.value.next !== undefined)
              : text.nothing}
          </p>
          <ul class="ch-list">
            {page.value.items.map(({ id, name, sector }) => (
              <li key={id} class="ch-plain-item">
                <h3 class="ch-item__title">
                  <a class="govuk-link" href={`/organisations/${id}`}>
                    {name}
                  </a>
                </h3>
                <p class="ch-item__line ch-muted">{sectorNames[sector]}</p>
              </li>
            ))}
          </ul>
          <p class="govuk-body ch-actions">
            {page.value.next && (
              <a class="govuk-link" rel="next" href={addressOf({ ...search, cursor: page.value.next })}>
                {text.more}
              </a>
            )}
            {search.cursor && (
              <a class="govuk-link" href={addressOf({ ...search, cursor: '' })}>
                {text.first}
              </a>
            )}
          </p>
        </>
      )}
      {!page.value && !page.failure && <Waiting what={text.waiting} />}
      {page.failure && <FailureNotice failure={page.failure} onRetry={page.reload} />}
    </>
  );
}

function SearchForm({ search, onSearch }: { search: Search; onSearch: (search: Search) => void }) {
  const [q, setQ] = useState(search.q);
  const [sector, setSector] = useState(search.sector);
  function submit(event: Event) {
    event.preventDefault();
    onSearch({ q: q.trim(), sector, cursor: '' });
  }
  return (
    <form class="ch-panel ch-prose" role="search" onSubmit={submit}>
      <TextField id="q" type="search" label={text.search} hint={text.searchHint} value={q} onInput={setQ} />
      <Select
        id="sector"
        label={text.sector}
        value={sector}
        onInput={setSector}
        choices={[
          { value: '', label: text.anySector },
          ...Object.entries(sectorNames).map(([value, label]) => ({ value, label })),
        ]}
      />
      <button type="submit" class="govuk-button">
        {text.find}
      </button>
    </form>
  );
}
