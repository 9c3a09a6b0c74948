import { useRoute } from 'preact-iso/router';
import { refusedWith } from '../../api/answer.ts';
import type { KnowledgeNote } from '../../api/contract.ts';
import { usePageTitle } from '../../app/announcer.tsx';
import { BackLink } from '../../components/BackLink/BackLink.tsx';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { OutsideLink } from '../../components/OutsideLink/OutsideLink.tsx';
import { Tag } from '../../components/Tag/Tag.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { dayInFull } from '../../time/format.ts';
import { namesOf, useVocabulary } from '../calendar/useChoices.ts';
import { Fact } from '../../components/Fact/Fact.tsx';
import { NotFound } from '../not-found/NotFound.tsx';
import { RemoveForm } from './RemoveForm.tsx';
import { kindNames, text } from './text.ts';
import { useNote } from './useNote.ts';

const words = text.page;

/** One note. Where it is for partners alone, the public finds nothing here. */
export function NoteScreen() {
  const found = useNote(useRoute().params.id ?? '');
  const { value } = found;
  const heading = value?.note.title ?? text.heading;
  usePageTitle(heading);
  if (refusedWith(found.failure, 404) || refusedWith(found.failure, 400)) {
    return <NotFound />;
  }
  return (
    <>
      <BackLink href="/knowledge" words={words.back} />
      <h1 class="govuk-heading-xl">{heading}</h1>
      {!value && !found.failure && <Waiting what={words.waiting} />}
      {found.failure && <FailureNotice failure={found.failure} onRetry={found.reload} />}
      {value && <Content shared={value} />}
    </>
  );
}

const Content = ({ shared }: { shared: KnowledgeNote }) => (
  <>
    <p class="ch-status-line">
      <Tag tone="plain">{kindNames[shared.note.kind]}</Tag>{' '}
      {shared.note.shownTo === 'partners' && <Tag tone="warn">{text.partners}</Tag>}
    </p>
    {shared.note.text.split(/\n\s*\n/).map((paragraph, index) => (
      <p key={index} class="govuk-body ch-lines">
        {paragraph}
      </p>
    ))}
    <Facts shared={shared} />
    {shared.mayChange && (
      <>
        <p class="govuk-body">
          <a class="govuk-link" href={`/knowledge/${shared.id}/change`}>
            {words.change}
          </a>
        </p>
        <RemoveForm shared={shared} />
      </>
    )}
  </>
);

function Facts({ shared: { note, organisation, sharedOn, changedOn } }: { shared: KnowledgeNote }) {
  const vocabulary = useVocabulary().value;
  const topics = note.topics ?? [];
  return (
    <dl class="ch-facts ch-facts--beside">
      <Fact term={words.organisation}>
        <a class="govuk-link" href={`/organisations/${organisation.id}`}>
          {organisation.name}
        </a>
      </Fact>
      <Fact term={words.on}>{dayInFull(sharedOn)}</Fact>
      {changedOn !== sharedOn && <Fact term={words.changed}>{dayInFull(changedOn)}</Fact>}
      {topics.length > 0 && <Fact term={words.topics}>{namesOf(topics, vocabulary?.topics).join(', ')}</Fact>}
      {note.link && (
        <Fact term={words.link}>
          <OutsideLink address={note.link} />
        </Fact>
      )}
    </dl>
  );
}
