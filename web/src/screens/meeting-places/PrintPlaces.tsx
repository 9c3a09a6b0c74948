import { ask, type Answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { MeetingPlace } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { usePageTitle } from '../../app/announcer.tsx';
import { useOwnUrl } from '../../app/useOwnUrl.ts';
import { BackLink } from '../../components/BackLink/BackLink.tsx';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Table } from '../../components/Table/Table.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { dayInFull } from '../../time/format.ts';
import { queryOf } from '../calendar/filter.ts';
import { askedBy, placesAt, readFilter, type Filter } from './filter.ts';
import { addressOf, takesOf } from './places.ts';
import { printText as words, text } from './text.ts';

const AT_ONCE = 200;

/** All places that a filter finds, page after page. */
async function readAll(filter: Filter): Promise<Answer<MeetingPlace[]>> {
  const all: MeetingPlace[] = [];
  let cursor: string | undefined;
  do {
    const page = await ask(
      api.GET('/api/v1/meeting-places', {
        params: { query: { ...askedBy(filter), limit: AT_ONCE, cursor } },
      }),
    );
    if (!page.ok) {
      return page;
    }
    all.push(...page.value.items);
    cursor = page.value.next;
  } while (cursor);
  return { ok: true, value: all };
}

/** The list for whoever goes round with the posters. */
export function PrintPlaces() {
  const filter = readFilter(queryOf(useOwnUrl()));
  const address = placesAt(filter);
  const all = useResource(`all ${address}`, () => readAll(filter));
  usePageTitle(words.heading);
  return (
    <>
      <BackLink href={address} words={text.back} />
      <h1 class="govuk-heading-l">{words.heading}</h1>
      {!all.value && !all.failure && <Waiting what={text.waiting} />}
      {all.failure && <FailureNotice failure={all.failure} onRetry={all.reload} />}
      {all.value && (
        <>
          <button type="button" class="govuk-button" onClick={() => print()}>
            {words.print}
          </button>
          <p class="govuk-body">
            {all.value.length > 0 ? text.shown(all.value.length, false, false) : text.nothing}
          </p>
          <Places places={all.value} />
        </>
      )}
    </>
  );
}

const Places = ({ places }: { places: readonly MeetingPlace[] }) => (
  <Table
    caption={words.heading}
    captionHidden
    rows={places}
    keyOf={({ id }) => id}
    columns={[
      { heading: words.columns.name, cell: ({ draft }) => draft.name },
      { heading: words.columns.address, cell: ({ draft }) => addressOf(draft) },
      { heading: words.columns.takes, cell: ({ draft }) => takesOf(draft) },
      { heading: words.columns.handIn, cell: ({ draft }) => draft.handIn },
      { heading: words.columns.note, cell: ({ draft }) => draft.note },
      { heading: words.columns.confirmed, cell: ({ confirmedOn }) => dayInFull(confirmedOn) },
    ]}
  />
);
