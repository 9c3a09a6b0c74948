import { text } from './text.ts';

const BASE = '/api/v1/consultations';

/** `.ics`, `.atom`, `.csv` and JSON of a list. */
export const feedAddress = (kind: '' | '.ics' | '.atom' | '.csv', query: string): string =>
  `${BASE}${kind}${query ? `?${query}` : ''}`;

/** Ways to follow a list outside this page. `query` holds the filters as the address bar does. */
export function Subscribe({ query }: { query: string }) {
  const host = globalThis.location?.host ?? '';
  const scheme = globalThis.location?.protocol ?? 'https:';
  const ics = feedAddress('.ics', query);
  return (
    <section class="ch-panel ch-subscribe" aria-labelledby="subscribe">
      <h2 class="govuk-heading-m" id="subscribe">
        {text.heading}
      </h2>
      <p class="govuk-body-s">{query ? text.exactly : text.everything}</p>
      <dl>
        <dt>
          <a class="govuk-link" href={host ? `webcal://${host}${ics}` : ics}>
            {text.calendar}
          </a>
        </dt>
        <dd>
          {text.calendarWhat}
          {host && (
            <>
              {text.calendarCopy}{' '}
              <a class="govuk-link" href={ics}>
                {`${scheme}//${host}${ics}`}
              </a>
            </>
          )}
        </dd>
        <dt>
          <a class="govuk-link" href={feedAddress('.atom', query)}>
            {text.feed}
          </a>
        </dt>
        <dd>{text.feedWhat}</dd>
        <dt>
          <a class="govuk-link" href={`${feedAddress('.csv', query)}${query ? '&' : '?'}bom=true`}>
            {text.spreadsheet}
          </a>
        </dt>
        <dd>{text.spreadsheetWhat}</dd>
        <dt>
          <a class="govuk-link" href={feedAddress('', query)}>
            {text.data}
          </a>
        </dt>
        <dd>{text.dataWhat}</dd>
      </dl>
    </section>
  );
}
