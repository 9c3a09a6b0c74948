import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { OrganisationDraft } from '../../api/contract.ts';
import { usePageTitle } from '../../app/announcer.tsx';
import { BackLink } from '../../components/BackLink/BackLink.tsx';
import { Fields } from '../../forms/FieldView.tsx';
import { StaleNotice } from '../../forms/StaleNotice.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { idsOf, isDateId, readTyped, withoutEmpty, writeTyped, type Typed } from '../../forms/typed.ts';
import { useLeaveWarning } from '../../forms/useLeaveWarning.ts';
import { useVersioned } from '../../forms/useVersioned.ts';
import { useVocabulary } from '../calendar/useChoices.ts';
import { useKeeper } from './keeper.ts';
import type { EntrySection } from './sections.ts';
import { text } from './text.ts';

/** One part of the entry. It is saved into the version that is current then; other parts stay as they are. */
export function PartPage({ section: { name, fields } }: { section: EntrySection }) {
  const { organisation, etag, base, changed, catchUp } = useKeeper();
  const { id, entry } = organisation;
  const { route } = useLocation();
  const vocabulary = useVocabulary().value;
  const [typed, setTyped] = useState<Typed>(() => readTyped(fields, entry));
  const [touched, setTouched] = useState(false);

  const submission = useVersioned(
    { draft: entry, catchUp },
    idsOf(fields, typed),
    fields,
    () => {
      const kept = withoutEmpty(fields, typed);
      setTyped(kept);
      return ask(
        api.PUT('/api/v1/organisations/{organisationId}', {
          params: { path: { organisationId: id }, header: { 'If-Match': etag } },
          body: writeTyped(fields, kept, entry) as unknown as OrganisationDraft,
        }),
      );
    },
    (next, nextEtag) => {
      setTouched(false);
      changed(next, nextEtag, text.saved(name));
      route(base);
    },
  );
  useLeaveWarning(touched);
  usePageTitle(`${name}: ${entry.name}`, Boolean(submission.failure));
  return (
    <div class="ch-prose">
      <BackLink href={base} words={text.toTasks} />
      <SubmissionFailure
        submission={submission}
        controlOf={(control) => (isDateId(fields, control) ? `${control}-day` : control)}
      />
      {submission.differences && <StaleNotice differences={submission.differences} />}
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">{entry.name}</span>
        {name}
      </h1>
      <form onSubmit={submission.submit} noValidate>
        <Fields
          fields={fields}
          typed={typed}
          errors={submission.errors}
          vocabulary={vocabulary}
          onInput={(next) => {
            setTouched(true);
            setTyped(next);
          }}
        />
        <button type="submit" class="govuk-button">
          {text.save}
        </button>
      </form>
    </div>
  );
}
