import { useState } from 'preact/hooks';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { NewEntryRequest } from '../../api/contract.ts';
import { usePageTitle } from '../../app/announcer.tsx';
import { BackLink } from '../../components/BackLink/BackLink.tsx';
import { Done } from '../../components/Done/Done.tsx';
import { dayInFull } from '../../time/format.ts';
import { text } from './join-text.ts';
import { newEntryFields, NewEntryForm } from './NewEntryForm.tsx';

const fields = newEntryFields('entry.', [
  { kind: 'text', type: 'email', at: 'email', label: text.email, hint: text.emailHint },
]);

const request = (draft: object) =>
  ask(api.POST('/api/v1/entry-requests', { body: { entry: {}, ...draft } as unknown as NewEntryRequest }));

/** Where anybody asks that an organisation be entered. */
export function JoinScreen() {
  const [asked, setAsked] = useState<{ name: string; on: string }>();
  const [failed, setFailed] = useState(false);
  usePageTitle(asked ? text.doneTitle : text.heading, failed);
  return (
    <div class="ch-prose">
      <BackLink href="/organisations" words={text.back} />
      {asked && <Done message={text.done(asked.name, dayInFull(asked.on))} />}
      {asked ? (
        <>
          <h1 class="govuk-heading-xl">{text.doneTitle}</h1>
          <Next />
        </>
      ) : (
        <NewEntryForm
          fields={fields}
          submitWords={text.submit}
          maySignInAgain={false}
          send={request}
          onDone={(name, receipt) => setAsked({ name, on: receipt.askedOn })}
          onFailed={setFailed}
        >
          <h1 class="govuk-heading-xl">{text.heading}</h1>
          <p class="ch-page-lead">{text.lead}</p>
          <p class="govuk-body">
            <a class="govuk-link" href="/organisations">
              {text.search}
            </a>
          </p>
          <p class="govuk-body">{text.there}</p>
          <Next />
        </NewEntryForm>
      )}
      {asked && (
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          onClick={() => setAsked(undefined)}
        >
          {text.again}
        </button>
      )}
    </div>
  );
}

const Next = () => (
  <>
    <h2 class="govuk-heading-m">{text.nextHeading}</h2>
    <ol class="govuk-list govuk-list--number">
      {text.next.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ol>
  </>
);
