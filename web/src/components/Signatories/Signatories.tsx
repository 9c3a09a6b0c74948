import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { OrganisationRef } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { dayInShort } from '../../time/format.ts';
import { sectorNames } from '../../words/consultation.ts';
import { Listed } from '../Listed/Listed.tsx';
import { Table } from '../Table/Table.tsx';
import { text } from './text.ts';

const PAGE = 50;
const { columns } = text;

interface SignatoriesProps {
  /** The address of the list. */
  base: string;
  /** What may be done about each, for those who may. */
  act?: (organisation: OrganisationRef) => ComponentChildren;
}

/** All who have signed the Compact, by name. */
export function Signatories({ base, act }: SignatoriesProps) {
  const cursor = useLocation().query.cursor || undefined;
  const found = useResource(`signatories ${cursor}`, () =>
    ask(api.GET('/api/v1/compact/signatories', { params: { query: { limit: PAGE, cursor } } })),
  );
  return (
    <Listed
      found={found}
      words={text}
      at={(place) => (place ? `${base}?cursor=${encodeURIComponent(place)}` : base)}
      cursor={cursor}
    >
      {(signatories) => (
        <Table
          caption={text.heading}
          captionHidden
          rows={signatories}
          keyOf={(each) => each.organisation.id}
          columns={[
            {
              heading: columns.organisation,
              cell: ({ organisation: { id, name } }) => (
                <a class="govuk-link" href={`/organisations/${id}`}>
                  {name}
                </a>
              ),
            },
            { heading: columns.sector, cell: (each) => sectorNames[each.sector] },
            { heading: columns.jobTitle, cell: (each) => each.jobTitle },
            { heading: columns.signedOn, cell: (each) => dayInShort(each.signedOn) },
            ...(act
              ? [
                  {
                    heading: columns.act,
                    cell: ({ organisation }: { organisation: OrganisationRef }) => act(organisation),
                  },
                ]
              : []),
          ]}
        />
      )}
    </Listed>
  );
}
