import { useState } from 'preact/hooks';
import type { Answer } from '../../api/answer.ts';
import type { KnowledgeNote, KnowledgeNoteDraft } from '../../api/contract.ts';
import { Checkboxes, Radios } from '../../components/fields/Choices.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import type { DraftField } from '../../forms/draft-fields.ts';
import { OrganisationsField } from '../../forms/OrganisationsField.tsx';
import { StaleNotice } from '../../forms/StaleNotice.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { useVersioned } from '../../forms/useVersioned.ts';
import { useVocabulary } from '../calendar/useChoices.ts';
import { kinds } from './search.ts';
import { text, type Kind, type Readers } from './text.ts';

const words = text.form;
const readers: Readers[] = ['everybody', 'partners'];
const controls: Record<string, string> = {
  kind: 'kind-note',
  shownTo: 'shownTo-everybody',
  organisation: 'organisation-search',
};
const fields: DraftField[] = [
  { kind: 'text', at: 'title', label: words.title },
  { kind: 'text', at: 'text', label: words.text },
  { kind: 'text', at: 'link', label: words.link },
];

interface NoteFormProps {
  heading: string;
  before?: KnowledgeNoteDraft;
  forOthers?: boolean;
  submit: string;
  save: (draft: KnowledgeNoteDraft, organisation: string | undefined) => Promise<Answer<KnowledgeNote>>;
  /** Reads what somebody else saved meanwhile. */
  catchUp?: () => Promise<KnowledgeNoteDraft | undefined>;
  done: (shared: KnowledgeNote) => void;
}

/** What an organisation shares. */
export function NoteForm({ heading, before, forOthers, submit, save, catchUp, done }: NoteFormProps) {
  const vocabulary = useVocabulary().value;
  const [kind, setKind] = useState<Kind | ''>(before?.kind ?? '');
  const [title, setTitle] = useState(before?.title ?? '');
  const [written, setWritten] = useState(before?.text ?? '');
  const [topics, setTopics] = useState(before?.topics ?? []);
  const [link, setLink] = useState(before?.link ?? '');
  const [shownTo, setShownTo] = useState<Readers | ''>(before?.shownTo ?? '');
  const [organisation, setOrganisation] = useState<string[]>([]);
  const submission = useVersioned(
    { draft: before ?? {}, catchUp: catchUp ?? (() => Promise.resolve(undefined)) },
    ['kind', 'title', 'text', 'topics', 'link', 'shownTo', 'organisation'],
    fields,
    () =>
      save(
        {
          kind: kind as Kind,
          title,
          text: written,
          topics,
          link: link.trim() || undefined,
          shownTo: shownTo as Readers,
        },
        organisation[0],
      ),
    done,
  );
  const { errors, differences } = submission;
  return (
    <form class="ch-prose" onSubmit={submission.submit} aria-label={heading} noValidate>
      {differences && <StaleNotice differences={differences} />}
      <SubmissionFailure submission={submission} controlOf={(id) => controls[id] ?? id} />
      <Radios
        id="kind"
        label={words.kind}
        choices={kinds.map((value) => ({ value, label: words.kinds[value] }))}
        value={kind}
        error={errors.kind}
        onInput={(chosen) => setKind(chosen as Kind)}
      />
      <TextField id="title" label={words.title} value={title} error={errors.title} onInput={setTitle} />
      <TextField
        id="text"
        rows={12}
        label={words.text}
        hint={words.textHint}
        value={written}
        error={errors.text}
        onInput={setWritten}
      />
      <Checkboxes
        small
        id="topics"
        label={words.topics}
        choices={(vocabulary?.topics ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={topics}
        error={errors.topics}
        onInput={setTopics}
      />
      <TextField
        id="link"
        type="url"
        label={words.link}
        hint={words.linkHint}
        value={link}
        error={errors.link}
        onInput={setLink}
      />
      <Radios
        id="shownTo"
        label={words.shownTo}
        choices={readers.map((value) => ({ value, label: words.readers[value] }))}
        value={shownTo}
        error={errors.shownTo}
        onInput={(chosen) => setShownTo(chosen as Readers)}
      />
      {forOthers && (
        <OrganisationsField
          id="organisation"
          label={words.organisation}
          value={organisation}
          error={errors.organisation}
          // The last one chosen counts: a note is one organisation's.
          onInput={(chosen) => setOrganisation(chosen.slice(-1))}
        />
      )}
      <button type="submit" class="govuk-button">
        {submit}
      </button>
    </form>
  );
}
