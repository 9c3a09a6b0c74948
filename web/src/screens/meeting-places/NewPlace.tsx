import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { RequireSession } from '../../app/RequireSession.tsx';
import { BackLink } from '../../components/BackLink/BackLink.tsx';
import { PlaceForm } from './PlaceForm.tsx';
import { formText as words, text } from './text.ts';

export function NewPlace() {
  const { route } = useLocation();
  return (
    <RequireSession heading={words.add} keepTyping>
      <BackLink href="/meeting-places" words={text.back} />
      <PlaceForm
        heading={words.add}
        lead={words.addLead}
        save={(body) => ask(api.POST('/api/v1/meeting-places', { body }))}
        done={() => route('/meeting-places')}
      />
    </RequireSession>
  );
}
