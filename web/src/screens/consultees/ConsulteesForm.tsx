import { useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Audience, ConsulteePage, Vocabulary } from '../../api/contract.ts';
import { Checkboxes } from '../../components/fields/Choices.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import type { DraftField } from '../../forms/draft-fields.ts';
import { OrganisationsField } from '../../forms/OrganisationsField.tsx';
import { StaleNotice } from '../../forms/StaleNotice.tsx';
import { SubmissionFailure } from '../../forms/SubmissionFailure.tsx';
import { useLeaveWarning } from '../../forms/useLeaveWarning.ts';
import { useVersioned } from '../../forms/useVersioned.ts';
import { Load } from '../audience/Load.tsx';
import { holdsInWords } from '../audience/words.ts';
import { text } from './text.ts';
import { readConsultees } from '../../api/consultees.ts';

const words = text.consultees;
const fields: DraftField[] = [
  { kind: 'text', at: 'audiences', label: words.audiences },
  { kind: 'text', at: 'organisations', label: words.picked },
];

interface ConsulteesFormProps {
  id: string;
  list: ConsulteePage;
  etag: string;
  audiences: readonly Audience[];
  vocabulary?: Vocabulary;
  done: (total: number) => void;
}

const picksOf = (list: ConsulteePage) => list.items.filter((each) => each.picked);

/** By their names, for people to compare. */
const named = (list: ConsulteePage) => ({
  audiences: (list.audiences ?? []).map(({ name }) => name),
  organisations: picksOf(list).map(({ organisation }) => organisation.name),
});

/** Which audiences and organisations are asked, with the warning of who is asked often beside it. */
export function ConsulteesForm({ id, list, etag, audiences, vocabulary, done }: ConsulteesFormProps) {
  const { query } = useLocation();
  const before = (list.audiences ?? []).map((each) => each.id);
  const added = audiences.some((each) => each.id === query.add) && query.add ? [query.add] : [];
  const [chosen, setChosen] = useState(() => [...new Set([...before, ...added])]);
  const [picked, setPicked] = useState(() => picksOf(list).map(({ organisation }) => organisation.id));
  const [note, setNote] = useState('');
  const [touched, setTouched] = useState(added.length > 0);
  const version = useRef(etag);
  const change = <T,>(set: (value: T) => void) => {
    return (value: T) => {
      setTouched(true);
      set(value);
    };
  };
  // Audiences that the reader no longer sees stay on the list as long as they are ticked.
  const others = (list.audiences ?? []).filter((each) => !audiences.some((known) => known.id === each.id));

  const submission = useVersioned(
    {
      draft: named(list),
      async catchUp() {
        const answer = await readConsultees(id);
        version.current = (answer.ok && answer.etag) || version.current;
        return answer.ok ? named(answer.value) : undefined;
      },
    },
    ['audiences', 'organisations', 'note'],
    fields,
    () =>
      ask(
        api.PUT('/api/v1/consultations/{consultationId}/consultees', {
          params: { path: { consultationId: id }, header: { 'If-Match': version.current } },
          body: { audiences: chosen, organisations: picked, note: note.trim() || undefined },
        }),
      ),
    (page, nextEtag) => {
      version.current = nextEtag ?? version.current;
      setTouched(false);
      setNote('');
      done(page.total);
    },
  );
  useLeaveWarning(touched);
  return (
    <div class="ch-columns ch-columns--check">
      <form onSubmit={submission.submit} aria-label={words.heading} noValidate>
        <SubmissionFailure submission={submission} />
        {submission.differences && <StaleNotice differences={submission.differences} />}
        {audiences.length + others.length === 0 && <p class="govuk-body">{words.noAudiences}</p>}
        {audiences.length + others.length > 0 && (
          <Checkboxes
            small
            id="audiences"
            label={words.audiences}
            hint={words.audiencesHint}
            error={submission.errors.audiences}
            choices={[
              ...audiences.map((each) => ({
                value: each.id,
                label: each.draft.name,
                hint: holdsInWords(each.draft, vocabulary),
              })),
              ...others.map((each) => ({ value: each.id, label: each.name })),
            ]}
            value={chosen}
            onInput={change(setChosen)}
          />
        )}
        <p class="govuk-body ch-actions">
          <a class="govuk-link" href={`/workspace/audiences/new?for=${id}`}>
            {words.build}
          </a>
          <a class="govuk-link" href="/workspace/audiences">
            {words.manage}
          </a>
        </p>
        <OrganisationsField
          id="organisations"
          label={words.picked}
          error={submission.errors.organisations}
          value={picked}
          onInput={change(setPicked)}
        />
        {list.fixedAt && (
          <TextField
            id="note"
            rows={3}
            label={words.note}
            hint={words.noteHint}
            error={submission.errors.note}
            value={note}
            onInput={change(setNote)}
          />
        )}
        <button type="submit" class="govuk-button">
          {words.submit}
        </button>
      </form>
      <aside class="ch-panel">
        <Load audiences={chosen} organisations={picked} />
      </aside>
    </div>
  );
}
