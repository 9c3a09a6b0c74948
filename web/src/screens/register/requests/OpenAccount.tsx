import type { EntryRequest } from '../../../api/contract.ts';
import { mayOpenAccountIn } from '../../../app/roles.ts';
import { useSession } from '../../../app/session.tsx';
import { text } from './text.ts';

/** Leads from an organisation that is entered to where its people get to keep it. */
export function OpenAccount({ request: { id, entry } }: { request: EntryRequest }) {
  const { session } = useSession();
  return mayOpenAccountIn(session.role, entry.sector) ? (
    <a
      class="govuk-link"
      href={`/workspace/people/new?organisation=${id}`}
      aria-label={text.openAccountLabel(entry.name)}
    >
      {text.openAccount}
    </a>
  ) : null;
}
