import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { OrganisationDraft } from '../../api/contract.ts';
import { announce, usePageTitle } from '../../app/announcer.tsx';
import { mayImport } from '../../app/roles.ts';
import { useSession } from '../../app/session.tsx';
import { BackLink } from '../../components/BackLink/BackLink.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { addText as text } from './join-text.ts';
import { newEntryFields, NewEntryForm } from './NewEntryForm.tsx';

const fields = newEntryFields('');

const add = (draft: object, despite: boolean) =>
  ask(
    api.POST('/api/v1/organisations', {
      params: { query: despite ? { 'despite-duplicates': true } : {} },
      body: draft as OrganisationDraft,
    }),
  );

/** Where partners' officers and the register's keepers add one organisation. */
export function AddScreen() {
  const { route } = useLocation();
  const { session, known } = useSession();
  const [failed, setFailed] = useState(false);
  usePageTitle(text.heading, failed);
  if (!known) {
    return <Waiting what={text.waiting} />;
  }
  return (
    <div class="ch-prose">
      <BackLink href="/organisations" words={text.back} />
      {mayImport(session.role) ? (
        <NewEntryForm
          fields={fields}
          submitWords={text.submit}
          maySignInAgain
          send={add}
          onDone={(name, added) => {
            announce(text.added(name));
            route(`/organisations/${added.id}`);
          }}
          onFailed={setFailed}
        >
          <h1 class="govuk-heading-xl">{text.heading}</h1>
          <p class="ch-page-lead">{text.lead}</p>
          <p class="govuk-body">
            <a class="govuk-link" href="/workspace/register/imports">
              {text.list}
            </a>
          </p>
        </NewEntryForm>
      ) : (
        <>
          <h1 class="govuk-heading-xl">{text.heading}</h1>
          <p class="govuk-body">{text.notYours}</p>
          <p class="govuk-body">
            <a class="govuk-link" href="/organisations/join">
              {text.ask}
            </a>
          </p>
        </>
      )}
    </div>
  );
}
