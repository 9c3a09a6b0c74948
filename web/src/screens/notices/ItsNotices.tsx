import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { useResource } from '../../api/resource.ts';
import { noticesAt } from './address.ts';
import { NoticeItem } from './NoticeItem.tsx';
import { text } from './text.ts';

const SHOWN = 5;
const words = text.ofOrganisation;

/** The newest decisions that an organisation told of; nothing where it told of none. */
export function ItsNotices({ id }: { id: string }) {
  const { value } = useResource(`notices of ${id}`, () =>
    ask(api.GET('/api/v1/information-notices', { params: { query: { organisation: id, limit: SHOWN } } })),
  );
  if (!value || value.items.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="its-notices">
      <h2 class="govuk-heading-m" id="its-notices">
        {words.heading}
      </h2>
      <ul class="ch-list">
        {value.items.map((each) => (
          <NoticeItem key={each.id} told={each} />
        ))}
      </ul>
      <p class="govuk-body">
        <a class="govuk-link" href={noticesAt(id)}>
          {words.all}
        </a>
      </p>
    </section>
  );
}
