import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { useResource } from '../../api/resource.ts';
import { usePageTitle } from '../../app/announcer.tsx';
import { useOwnUrl } from '../../app/useOwnUrl.ts';
import { Listed } from '../../components/Listed/Listed.tsx';
import { queryOf } from '../calendar/filter.ts';
import { noticesAt } from './address.ts';
import { NoticeItem } from './NoticeItem.tsx';
import { text } from './text.ts';

/** The decisions that organisations were told of, for everybody. */
export function PublicNoticesScreen() {
  const params = new URLSearchParams(queryOf(useOwnUrl()));
  const cursor = params.get('cursor') || undefined;
  const organisation = params.get('organisation') || undefined;
  const page = useResource(`notices ${organisation} ${cursor}`, () =>
    ask(api.GET('/api/v1/information-notices', { params: { query: { organisation, cursor } } })),
  );
  usePageTitle(text.heading);
  return (
    <>
      <h1 class="govuk-heading-xl">{text.heading}</h1>
      <p class="ch-page-lead">{text.lead}</p>
      {organisation && (
        <p class="govuk-body">
          {text.one}{' '}
          <a class="govuk-link" href={noticesAt()}>
            {text.everybody}
          </a>
        </p>
      )}
      <Listed found={page} words={text} at={(next) => noticesAt(organisation, next)} cursor={cursor}>
        {(items) => (
          <section aria-labelledby="told">
            <h2 class="govuk-visually-hidden" id="told">
              {text.told}
            </h2>
            <ul class="ch-list">
              {items.map((each) => (
                <NoticeItem key={each.id} told={each} />
              ))}
            </ul>
          </section>
        )}
      </Listed>
    </>
  );
}
