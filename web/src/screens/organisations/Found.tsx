import { useEffect, useRef } from 'preact/hooks';
import type { OrganisationPage, OrganisationSummary, Vocabulary } from '../../api/contract.ts';
import type { Resource } from '../../api/resource.ts';
import { announce } from '../../app/announcer.tsx';
import { useSession } from '../../app/session.tsx';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Tag } from '../../components/Tag/Tag.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { sectorNames } from '../../words/consultation.ts';
import { kindNames, standingNames } from '../../words/organisation.ts';
import { namesOf } from '../calendar/useChoices.ts';
import { isSearched, reasonsOf, registerAt, type Search, writeSearch } from './search.ts';
import { text } from './text.ts';

interface FoundProps {
  search: Search;
  cursor?: string;
  page: Resource<OrganisationPage>;
  vocabulary?: Vocabulary;
}

/** What a search found: how many, why these, and the way to the rest. */
export function Found({ search, cursor, page, vocabulary }: FoundProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const address = registerAt(search, cursor);
  const lastAddress = useRef(address);
  const { value } = page;
  const summary =
    value &&
    (value.items.length > 0
      ? text.shown(value.items.length, value.total, reasonsOf(search, vocabulary))
      : text.nothing);
  const settled = page.loading ? undefined : summary;

  useEffect(() => {
    // A new search answers on the same screen, so the reader is taken to the answer.
    if (settled && lastAddress.current !== address) {
      lastAddress.current = address;
      heading.current?.focus();
      announce(settled);
    }
  }, [settled, address]);

  return (
    <section aria-labelledby="list">
      <h2 class="govuk-heading-l" id="list" tabIndex={-1} ref={heading}>
        {isSearched(search) ? text.results : text.all}
      </h2>
      {value && (
        <>
          {value.readAs?.map(({ typed, read }) => (
            <p key={typed} class="govuk-inset-text">
              {text.readAs(typed, read)}
            </p>
          ))}
          <p class="govuk-body">
            {summary}{' '}
            {isSearched(search) && (
              <a class="govuk-link" href="/organisations">
                {text.clear}
              </a>
            )}
          </p>
          <ul class="ch-list">
            {value.items.map((each) => (
              <Item key={each.id} organisation={each} vocabulary={vocabulary} />
            ))}
          </ul>
          <p class="govuk-body ch-actions">
            {value.next && (
              <a class="govuk-link" rel="next" href={registerAt(search, value.next)}>
                {text.more}
              </a>
            )}
            {cursor && (
              <a class="govuk-link" href={registerAt(search)}>
                {text.first}
              </a>
            )}
          </p>
          <Download query={writeSearch(search)} />
        </>
      )}
      {!value && !page.failure && <Waiting what={text.waiting} />}
      {page.failure && (
        <>
          <FailureNotice failure={page.failure} onRetry={page.reload} />
          <p class="govuk-body">
            <a class="govuk-link" href="/organisations">
              {text.clear}
            </a>
          </p>
        </>
      )}
    </section>
  );
}

/** The same list and its contacts as files, for exactly what is filtered. */
function Download({ query }: { query: string }) {
  const { session } = useSession();
  return (
    <>
      <p class="govuk-body">
        {text.download} <Files of="organisations" query={query} names={[text.spreadsheet, text.data]} />
      </p>
      <p class="govuk-body">
        {text.downloadContacts}{' '}
        <Files
          of="organisation-contacts"
          query={query}
          names={[text.contactsSpreadsheet, text.contactsData]}
        />{' '}
        {session.person && text.contactsNote}
      </p>
    </>
  );
}

interface FilesProps {
  of: 'organisations' | 'organisation-contacts';
  query: string;
  names: [spreadsheet: string, data: string];
}

function Files({ of, query, names: [spreadsheet, data] }: FilesProps) {
  const at = (kind: string, ...more: string[]) => {
    const asked = [query, ...more].filter(Boolean).join('&');
    return `/api/v1/${of}.${kind}${asked && `?${asked}`}`;
  };
  return (
    <>
      <a class="govuk-link" href={at('csv', 'bom=true')}>
        {spreadsheet}
      </a>{' '}
      <a class="govuk-link" href={at('json')}>
        {data}
      </a>
    </>
  );
}

function Item({ organisation, vocabulary }: { organisation: OrganisationSummary; vocabulary?: Vocabulary }) {
  const { id, name, shortName, sector, kind, standing, postcode } = organisation;
  const reached = namesOf(organisation.communities, vocabulary?.audiences);
  return (
    <li class="ch-plain-item">
      <h3 class="ch-item__title">
        <a class="govuk-link" href={`/organisations/${id}`}>
          {name}
        </a>
        {shortName && ` (${shortName})`}
      </h3>
      <p class="ch-item__line ch-muted">
        {[kind ? kindNames[kind] : sectorNames[sector], postcode].filter(Boolean).join(' · ')}{' '}
        {standing !== 'active' && <Tag tone="warn">{standingNames[standing]}</Tag>}
      </p>
      {organisation.topics.length > 0 && (
        <p class="ch-item__line">{namesOf(organisation.topics, vocabulary?.topics).join(', ')}</p>
      )}
      {reached.length > 0 && <p class="ch-item__line">{text.reaches(reached.join(', '))}</p>}
    </li>
  );
}
