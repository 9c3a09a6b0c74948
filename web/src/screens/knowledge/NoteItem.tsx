import type { KnowledgeNote } from '../../api/contract.ts';
import { Tag } from '../../components/Tag/Tag.tsx';
import { dayInShort } from '../../time/format.ts';
import { kindNames, text } from './text.ts';

const SHOWN = 240;

/** The beginning of a text, cut between words. */
const beginning = (whole: string) =>
  whole.length <= SHOWN ? whole : `${whole.slice(0, SHOWN).replace(/\s+\S*$/, '')} …`;

/** One note in a list. */
export const NoteItem = ({ shared: { id, note, organisation, sharedOn } }: { shared: KnowledgeNote }) => (
  <li>
    <h3 class="govuk-heading-s">
      <a class="govuk-link" href={`/knowledge/${id}`}>
        {note.title}
      </a>
    </h3>
    <p class="govuk-body">
      <Tag tone="plain">{kindNames[note.kind]}</Tag>{' '}
      {note.shownTo === 'partners' && <Tag tone="warn">{text.partners}</Tag>}{' '}
      {text.by(organisation.name, dayInShort(sharedOn))}
    </p>
    <p class="govuk-body">{beginning(note.text)}</p>
  </li>
);
