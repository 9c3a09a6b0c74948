import { useState } from 'preact/hooks';
import { usePageTitle } from '../../app/announcer.tsx';
import { BackLink } from '../../components/BackLink/BackLink.tsx';
import { Done } from '../../components/Done/Done.tsx';
import { dayInFull } from '../../time/format.ts';
import { JoinForm } from './JoinForm.tsx';
import { text } from './join-text.ts';

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
        <JoinForm onAsked={(name, on) => setAsked({ name, on })} onFailed={setFailed}>
          <h1 class="govuk-heading-xl">{text.heading}</h1>
          <p class="ch-page-lead">{text.lead}</p>
          <p class="govuk-body">
            <a class="govuk-link" href="/organisations">
              {text.search}
            </a>
          </p>
          <Next />
        </JoinForm>
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
