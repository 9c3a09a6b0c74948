import { useState } from 'preact/hooks';
import { ask, type Answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Addressee, AddresseePage, NoticeQuery } from '../../api/contract.ts';
import { usePages } from '../../api/pages.ts';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { HowTo } from '../../components/HowTo/HowTo.tsx';
import { More } from '../../components/More/More.tsx';
import { Table } from '../../components/Table/Table.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { text } from './text.ts';

const words = text.addressees;

type Load = (cursor: string | undefined) => Promise<Answer<AddresseePage>>;

/** Whom to write to at this moment about a consultation. */
export const Addressees = ({ id }: { id: string }) => (
  <Asked
    about={id}
    what={words.what}
    load={(cursor) =>
      ask(
        api.GET('/api/v1/consultations/{consultationId}/addressees', {
          params: { path: { consultationId: id }, query: { cursor } },
        }),
      )
    }
  />
);

/** The same about a notice; nothing as long as it is to go to nobody whom the register knows. */
export const NoticeAddressees = ({ to }: { to: NoticeQuery | undefined }) =>
  to ? (
    <Asked
      key={JSON.stringify(to)}
      about={JSON.stringify(to)}
      what={words.whatOfNotice}
      load={(cursor) => ask(api.GET('/api/v1/notice-addressees', { params: { query: { ...to, cursor } } }))}
    />
  ) : null;

interface AskedProps {
  about: string;
  what: string;
  load: Load;
}

/** It is fetched only when it is asked for, since it holds what people confided. */
function Asked(props: AskedProps) {
  const [wanted, setWanted] = useState(false);
  if (!wanted) {
    return (
      <button type="button" class="govuk-button govuk-button--secondary" onClick={() => setWanted(true)}>
        {words.show}
      </button>
    );
  }
  return <List {...props} />;
}

function List({ about, what, load }: AskedProps) {
  // An answer that was kept could show somebody who has withdrawn since, so each look is a new question.
  const [moment] = useState(() => Date.now());
  const pages = usePages<Addressee, AddresseePage>(`addressees ${about} ${moment}`, load);
  const { first, items, failure, reload } = pages;
  return (
    <section aria-labelledby="addressees">
      <h2 class="govuk-heading-m" id="addressees">
        {words.show}
      </h2>
      <p class="govuk-body">{what}</p>
      {!items && !failure && <Waiting what={words.waiting} />}
      {failure && <FailureNotice failure={failure} onRetry={reload} />}
      {items?.length === 0 && <p class="govuk-body">{words.none}</p>}
      {first && items && items.length > 0 && (
        <>
          <p class="govuk-body" role="status">
            {words.total(first.total, first.optedOut)}
          </p>
          <Table
            caption={words.show}
            captionHidden
            rows={items}
            keyOf={({ organisation }) => organisation.id}
            columns={[
              { heading: words.columns.name, cell: ({ organisation }) => organisation.name },
              {
                heading: words.columns.contact,
                cell: (each) => <HowTo contacts={each.contacts} nobody={words.nobody} />,
              },
            ]}
          />
          <More pages={pages} words={words.more} />
        </>
      )}
    </section>
  );
}
