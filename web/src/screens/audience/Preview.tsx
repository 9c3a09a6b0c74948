import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Vocabulary } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { announce } from '../../app/announcer.tsx';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { reasonsOf, registerAt, type Search } from '../organisations/search.ts';
import { previewOf } from './filter.ts';
import { text } from './text.ts';

const words = text.form;
const NAMED = 20;
const SETTLED_MS = 400;

/** The search once nothing has been ticked or typed for a moment. */
function useSettled(search: Search): Search {
  const [settled, setSettled] = useState(search);
  const key = JSON.stringify(search);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(search), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [key]);
  return settled;
}

/** How many a filter finds, and the first of them, while it is being chosen. */
export function Preview({ search, vocabulary }: { search: Search; vocabulary?: Vocabulary }) {
  const settled = useSettled(search);
  const asked = previewOf(settled, NAMED);
  const page = useResource(`preview ${JSON.stringify(asked)}`, () =>
    ask(api.GET('/api/v1/organisations', { params: { query: asked } })),
  );
  const { value } = page;
  const shown = value?.items.length ?? 0;
  const why = reasonsOf(settled, vocabulary).join('; ') || text.everybody;
  const summary = value && (shown === 0 ? words.nothing : words.found(value.total, why));
  const heard = page.loading ? undefined : summary;
  useEffect(() => {
    if (heard) {
      announce(heard);
    }
  }, [heard]);
  return (
    <section aria-labelledby="preview">
      <h2 class="govuk-heading-m" id="preview">
        {words.who}
      </h2>
      {!value && !page.failure && <p class="govuk-body">{words.finding}</p>}
      {page.failure && <FailureNotice failure={page.failure} onRetry={page.reload} />}
      {value && (
        <>
          <p class="ch-status-line">{summary}</p>
          {shown > 0 && (
            <>
              <h3 class="govuk-heading-s">{value.next ? words.firstNames(shown) : words.all}</h3>
              <ul class="govuk-list govuk-list--bullet">
                {value.items.map(({ id, name }) => (
                  <li key={id}>
                    <a class="govuk-link" href={`/organisations/${id}`} target="_blank" rel="noopener">
                      {name} <span class="govuk-visually-hidden">{words.newTab}</span>
                    </a>
                  </li>
                ))}
              </ul>
              <p class="govuk-body">
                <a class="govuk-link" href={registerAt(settled)} target="_blank" rel="noopener">
                  {words.inRegister}
                </a>
              </p>
            </>
          )}
        </>
      )}
    </section>
  );
}
