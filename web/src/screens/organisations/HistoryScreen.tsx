import { useLocation, useRoute } from 'preact-iso/router';
import { ask, refusedWith } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { CompactState, EntryFieldName, Vocabulary } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { PartnersPage } from '../../app/PartnersPage.tsx';
import { mayReadHistory } from '../../app/roles.ts';
import { useSession } from '../../app/session.tsx';
import { Listed } from '../../components/Listed/Listed.tsx';
import { SaidValue } from '../../components/SaidValue/SaidValue.tsx';
import { Trail } from '../../components/Trail/Trail.tsx';
import { compactNames, partNames } from '../../words/organisation.ts';
import { useVocabulary } from '../calendar/useChoices.ts';
import { NotFound } from '../not-found/NotFound.tsx';
import { text as allText } from './text.ts';

const text = allText.history;

/** Who changed what in an entry of the register. */
export function HistoryScreen() {
  const id = useRoute().params.id ?? '';
  const { session } = useSession();
  const entry = useResource(`organisation ${id} ${session.person?.id}`, () =>
    ask(api.GET('/api/v1/organisations/{organisationId}', { params: { path: { organisationId: id } } })),
  );
  if (refusedWith(entry.failure, 404) || refusedWith(entry.failure, 400)) {
    return <NotFound />;
  }
  return (
    <PartnersPage
      heading={entry.value ? text.of(entry.value.entry.name) : text.heading}
      lead={text.lead}
      back={{ href: `/organisations/${id}`, words: text.back }}
      may={(role) => mayReadHistory(role) || session.organisation?.id === id}
      notAllowed={text.notAllowed}
    >
      <History id={id} />
    </PartnersPage>
  );
}

function History({ id }: { id: string }) {
  const { query } = useLocation();
  const cursor = query.cursor || undefined;
  const vocabulary = useVocabulary().value;
  const found = useResource(`history ${id} ${cursor}`, () =>
    ask(
      api.GET('/api/v1/organisations/{organisationId}/changes', {
        params: { path: { organisationId: id }, query: { cursor } },
      }),
    ),
  );
  const at = (place?: string) =>
    `/organisations/${id}/history${place ? `?cursor=${encodeURIComponent(place)}` : ''}`;
  return (
    <Listed found={found} words={text} at={at} cursor={cursor}>
      {(changes) => (
        <Trail
          caption={text.heading}
          changes={changes}
          actions={text.actions}
          nameOf={nameOf}
          told={(field, value) => <Noted field={field} value={value} vocabulary={vocabulary} />}
        />
      )}
    </Listed>
  );
}

/** Contacts are noted by their ids, which tell nobody anything. */
const nameOf = (field: string): string =>
  field.startsWith('contacts/') ? text.contact : (partNames[field] ?? text.otherFields[field] ?? field);

interface NotedProps {
  field: string;
  value: string;
  vocabulary?: Vocabulary;
}

/** What the trail noted of a field: lists and records are noted as JSON, numbers by their codes, and of what is confided only that it was told. */
function Noted({ field, value, vocabulary }: NotedProps) {
  if (/^(told, )?version /.test(value)) {
    return <>{text.confided}</>;
  }
  if (field === 'compact') {
    return <>{compactNames[value as CompactState] ?? value}</>;
  }
  if (field === 'correction/field') {
    return <>{partNames[value] ?? value}</>;
  }
  const noted = read(value);
  return field === 'identifiers' && Array.isArray(noted) ? (
    <>{noted.join('; ')}</>
  ) : (
    <SaidValue field={field as EntryFieldName} value={noted} vocabulary={vocabulary} />
  );
}

/** A description may begin as JSON does, and be none. */
function read(value: string): unknown {
  try {
    return /^[[{]/.test(value) ? JSON.parse(value) : value;
  } catch {
    return value;
  }
}
