import type { UnreachedThere } from '../../../api/contract.ts';
import { Table } from '../../../components/Table/Table.tsx';
import { text } from './text.ts';

const words = text.unreached;

/** By ward and community at once: whom nobody who works in a ward reaches. */
export const Unreached = ({ wards }: { wards: readonly UnreachedThere[] }) => (
  <section aria-labelledby="unreached">
    <h2 class="govuk-heading-m" id="unreached">
      {words.heading}
    </h2>
    <p class="govuk-body">{wards.length > 0 ? words.what : words.none}</p>
    {wards.length > 0 && (
      <Table
        caption={words.heading}
        captionHidden
        rows={wards}
        keyOf={({ id }) => id}
        columns={[
          { heading: words.columns.ward, cell: ({ name }) => name },
          {
            heading: words.columns.communities,
            cell: ({ communities }) => communities.map(({ name }) => name).join(', '),
          },
        ]}
      />
    )}
  </section>
);
