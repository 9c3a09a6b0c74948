import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { RequireSession } from '../../app/RequireSession.tsx';
import { BackLink } from '../../components/BackLink/BackLink.tsx';
import { text } from './text.ts';
import { AudienceForm } from './AudienceForm.tsx';

/** A new audience; one that is built for a consultation goes back to its consultees and is chosen there. */
export function NewAudience() {
  const { query, route } = useLocation();
  const planned = /^[0-9a-f-]{36}$/.test(query.for ?? '') ? query.for : undefined;
  const consultees = planned && `/workspace/consultations/${planned}/consultees`;
  return (
    <RequireSession keepTyping heading={text.form.new}>
      <BackLink
        href={consultees ?? '/workspace/audiences'}
        words={consultees ? text.toConsultees : text.toAudiences}
      />
      <AudienceForm
        heading={text.form.new}
        lead={text.form.newLead}
        save={(draft) => ask(api.POST('/api/v1/audiences', { body: draft }))}
        done={({ id }) => route(consultees ? `${consultees}?add=${id}` : `/workspace/audiences/${id}`)}
      />
    </RequireSession>
  );
}
