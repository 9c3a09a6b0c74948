import { useState } from 'preact/hooks';
import { ask } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import type { PersonalDataFindings } from '../../../api/contract.ts';
import { Done } from '../../../components/Done/Done.tsx';
import { Radios } from '../../../components/fields/Choices.tsx';
import { TextField } from '../../../components/fields/TextField.tsx';
import { SubmissionFailure } from '../../../forms/SubmissionFailure.tsx';
import { useSubmission } from '../../../forms/useSubmission.ts';
import { RegisterPage } from '../RegisterPage.tsx';
import { Held } from './Held.tsx';
import { ways, type Sought, type Way } from './sought.ts';
import { text } from './text.ts';

const NOTHING: Record<Way, string> = { email: '', telephone: '', name: '' };
const TYPES = { email: 'email', telephone: 'tel', name: 'text' } as const;

/** What contacts, requests and the account hold on one person, for a person who asks: to see, to copy and to erase. */
export function PersonalDataScreen() {
  return (
    <RegisterPage heading={text.heading} lead={text.lead}>
      <Search />
    </RegisterPage>
  );
}

/** What is looked for goes in the body of a request and is kept out of the address bar, so that no history or log has it. */
function Search() {
  const [by, setBy] = useState<Way>('email');
  const [typed, setTyped] = useState(NOTHING);
  const [held, setHeld] = useState<{ sought: Sought; findings: PersonalDataFindings; search: number }>();
  const [erased, setErased] = useState('');
  const sought: Sought = { by, value: typed[by].trim() };
  const submission = useSubmission(
    ways,
    () => ask(api.POST('/api/v1/personal-data-searches', { body: { [by]: sought.value } })),
    (findings) => {
      setErased('');
      setHeld((before) => ({ sought, findings, search: (before?.search ?? 0) + 1 }));
    },
  );
  return (
    <>
      {erased && <Done message={erased} />}
      <SubmissionFailure submission={submission} labelOf={(id) => text.fields[id as Way]} />
      <form class="ch-prose" onSubmit={submission.submit} aria-label={text.form} noValidate>
        <Radios
          id="by"
          label={text.by}
          small
          choices={ways.map((value) => ({ value, label: text.ways[value] }))}
          value={by}
          onInput={(way) => {
            setBy(way as Way);
            submission.clear();
          }}
        />
        <TextField
          key={by}
          id={by}
          type={TYPES[by]}
          label={text.fields[by]}
          hint={text.hints[by]}
          value={typed[by]}
          error={submission.errors[by]}
          autoComplete="off"
          onInput={(value) => setTyped((before) => ({ ...before, [by]: value }))}
        />
        <button type="submit" class="govuk-button">
          {text.find}
        </button>
      </form>
      {held && (
        <Held
          key={held.search}
          sought={held.sought}
          findings={held.findings}
          onErased={(said) => {
            setErased(said);
            setTyped(NOTHING);
            setHeld(undefined);
          }}
        />
      )}
    </>
  );
}
