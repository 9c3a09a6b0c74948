import type { Concern } from '../../api/contract.ts';
import { HowTo } from '../../components/HowTo/HowTo.tsx';
import { Tag } from '../../components/Tag/Tag.tsx';
import { dayInFull } from '../../time/format.ts';
import { CommentForm } from './CommentForm.tsx';
import { DecideForm } from './DecideForm.tsx';
import { Fact } from '../../components/Fact/Fact.tsx';
import { Tasks } from './Tasks.tsx';
import { dispositionNames, opinionNames, text } from './text.ts';

const words = text.part;

export interface ConcernProps {
  request: string;
  concern: Concern;
  onChanged: (said: string) => void;
}

/** One organisation's part of a request: what it is told, what it says, what it is asked to do and what becomes of it. */
export function ConcernItem({ open, ...props }: ConcernProps & { open: boolean }) {
  const { concern } = props;
  const { id, organisation, comment, contacts, disposition } = concern;
  return (
    <section class="ch-panel" aria-labelledby={`concern-${id}`}>
      <h3 class="govuk-heading-m" id={`concern-${id}`}>
        {organisation.name}
      </h3>
      <dl class="ch-facts ch-facts--beside">
        <Fact term={words.material}>
          <span class="ch-lines">{concern.material}</span>
          {concern.commerciallySensitive && (
            <>
              {' '}
              <Tag tone="warn">{words.sensitive}</Tag>
            </>
          )}
        </Fact>
        <Fact term={words.told}>{dayInFull(concern.toldOn)}</Fact>
        <Fact term={words.commentBy}>{dayInFull(concern.commentBy)}</Fact>
        <Fact term={words.comment}>
          {comment ? (
            <>
              {opinionNames[comment.opinion]}, {words.commented(dayInFull(comment.commentedOn))}
              <p class="ch-lines ch-close">{comment.text}</p>
              {comment.commerciallySensitive && words.commentSensitive}
            </>
          ) : (
            words.silent
          )}
        </Fact>
        <Fact term={words.decision}>
          {disposition
            ? `${dispositionNames[disposition]}, ${words.commented(dayInFull(concern.decidedOn ?? concern.toldOn))}`
            : words.undecided}
        </Fact>
        {concern.dispositionReason && (
          <Fact term={words.reason}>
            <span class="ch-lines">{concern.dispositionReason}</span>
          </Fact>
        )}
        {contacts && (
          <Fact term={words.contacts}>
            <HowTo contacts={contacts} nobody={words.nobody} />
          </Fact>
        )}
      </dl>
      <Tasks {...props} open={open} />
      {concern.mayComment && <CommentForm {...props} />}
      {concern.mayDecide && <DecideForm {...props} />}
    </section>
  );
}
