import { useRoute } from 'preact-iso/router';
import { RequireSession } from '../../app/RequireSession.tsx';
import { EntryKeeper } from './EntryKeeper.tsx';
import { text } from './text.ts';

/** The entry of any organisation, for those who keep the register. */
export function AnyEntry() {
  const { id = '', part = '' } = useRoute().params;
  return (
    <RequireSession keepTyping heading={text.waitingTitle}>
      <EntryKeeper
        id={id}
        part={part}
        base={`/workspace/organisations/${id}`}
        back={{ href: `/organisations/${id}`, words: text.page }}
      />
    </RequireSession>
  );
}
