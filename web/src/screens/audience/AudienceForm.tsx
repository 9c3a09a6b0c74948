import { useState } from 'preact/hooks';
import type { Answer } from '../../api/answer.ts';
import type { Audience, AudienceDraft } from '../../api/contract.ts';
import { usePageTitle } from '../../app/announcer.tsx';
import { Radios } from '../../components/fields/Choices.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import type { DraftField } from '../../forms/draft-fields.ts';
import { OrganisationsField } from '../../forms/OrganisationsField.tsx';
import { StaleNotice } from '../../forms/StaleNotice.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { useLeaveWarning } from '../../forms/useLeaveWarning.ts';
import { useVersioned } from '../../forms/useVersioned.ts';
import { useVocabulary } from '../calendar/useChoices.ts';
import { SearchPanel } from '../organisations/SearchPanel.tsx';
import { filterOf, searchOf } from './filter.ts';
import { Preview } from './Preview.tsx';
import { text } from './text.ts';

const words = text.form;
const fields: DraftField[] = [
  { kind: 'text', at: 'name', label: words.fields.name },
  { kind: 'text', at: 'filter', label: words.fields.filter },
  { kind: 'text', at: 'organisations', label: words.fields.organisations },
];

interface AudienceFormProps {
  heading: string;
  lead: string;
  before?: AudienceDraft;
  save: (draft: AudienceDraft) => Promise<Answer<Audience>>;
  /** Reads what somebody else saved meanwhile. */
  catchUp?: () => Promise<AudienceDraft | undefined>;
  done: (audience: Audience) => void;
}

/** Whom an audience holds, by filters or by name, with who that is now; and its name. */
export function AudienceForm({ heading, lead, before, save, catchUp, done }: AudienceFormProps) {
  const vocabulary = useVocabulary().value;
  const [way, setWay] = useState(before?.organisations ? 'pick' : 'filter');
  const [search, setSearch] = useState(() => searchOf(before?.filter));
  const [picked, setPicked] = useState(before?.organisations ?? []);
  const [name, setName] = useState(before?.name ?? '');
  const [touched, setTouched] = useState(false);
  const change = <T,>(set: (value: T) => void) => {
    return (value: T) => {
      setTouched(true);
      set(value);
    };
  };
  const byFilter = way === 'filter';
  const submission = useVersioned(
    { draft: before ?? {}, catchUp: catchUp ?? (() => Promise.resolve(undefined)) },
    ['name', 'filter', 'filter-words', 'organisations'],
    fields,
    () => save({ name, ...(byFilter ? { filter: filterOf(search) } : { organisations: picked }) }),
    (audience) => {
      setTouched(false);
      done(audience);
    },
  );
  useLeaveWarning(touched);
  usePageTitle(heading, Boolean(submission.failure));
  return (
    <>
      <SubmissionFailure submission={submission} controlOf={(id) => (id.startsWith('filter') ? 'q' : id)} />
      {submission.differences && <StaleNotice differences={submission.differences} />}
      <h1 class="govuk-heading-l">{heading}</h1>
      <p class="ch-page-lead">{lead}</p>
      <Radios
        small
        id="way"
        label={words.way}
        choices={[
          { value: 'filter', label: words.filter, hint: words.filterHint },
          { value: 'pick', label: words.pick, hint: words.pickHint },
        ]}
        value={way}
        onInput={change(setWay)}
      />
      {byFilter ? (
        <div class="ch-columns ch-columns--filters">
          <div class="ch-panel">
            <h2 class="govuk-heading-m">{words.choose}</h2>
            <SearchPanel
              search={search}
              vocabulary={vocabulary}
              onSearch={change(setSearch)}
              onTyped={change(setSearch)}
            />
          </div>
          <Preview search={search} vocabulary={vocabulary} />
        </div>
      ) : (
        <div class="ch-prose">
          <OrganisationsField
            id="organisations"
            label={words.pickLabel}
            value={picked}
            error={submission.errors.organisations}
            onInput={change(setPicked)}
          />
        </div>
      )}
      <form class="ch-prose" onSubmit={submission.submit} aria-label={words.save} noValidate>
        <h2 class="govuk-heading-m">{words.save}</h2>
        <TextField
          id="name"
          label={words.name}
          hint={words.nameHint}
          value={name}
          error={submission.errors.name}
          onInput={change(setName)}
        />
        <button type="submit" class="govuk-button">
          {words.submit}
        </button>
      </form>
    </>
  );
}
