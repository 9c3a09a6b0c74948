import type { ConsultationSummary } from '../../api/contract.ts';
import { today, type Day } from '../../time/days.ts';
import { periodInWords } from '../../words/period.ts';
import { Leaf, type LeafProps } from '../Leaf/Leaf.tsx';
import { StatusTag } from '../Tag/Tag.tsx';
import { text } from './text.ts';

/** The day that matters next, or mattered last. */
function leafOf(consultation: ConsultationSummary, now: Day): LeafProps | undefined {
  const { opensOn, opensFirm, closesOn, closesFirm, status } = consultation;
  if (status === 'withdrawn') {
    return opensOn ? { what: text.withdrawn, day: opensOn, firm: false } : undefined;
  }
  if (opensOn && opensOn > now) {
    return { what: text.opens, day: opensOn, firm: opensFirm };
  }
  if (closesOn) {
    return { what: closesOn < now ? text.closed : text.closes, day: closesOn, firm: closesFirm };
  }
  return opensOn ? { what: text.opened, day: opensOn, firm: opensFirm } : undefined;
}

interface ConsultationItemProps {
  consultation: ConsultationSummary;
  level?: 3 | 4;
  /** Without the summary, where another list on the page tells more. */
  brief?: boolean;
}

export function ConsultationItem({ consultation, level = 3, brief = false }: ConsultationItemProps) {
  const now = today();
  const leaf = leafOf(consultation, now);
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <li class="ch-item">
      {leaf ? <Leaf {...leaf} /> : <div aria-hidden="true" />}
      <div>
        <Heading class="ch-item__title">
          <a class="govuk-link" href={`/consultations/${consultation.id}`}>
            {consultation.title}
          </a>
        </Heading>
        <p class="ch-item__line">
          <StatusTag status={consultation.status} /> {periodInWords(consultation, now)}
        </p>
        {!brief && consultation.summary && <p class="ch-item__summary">{excerpt(consultation.summary)}</p>}
        <p class="ch-item__line ch-muted">
          {consultation.lead.name}
          {consultation.heldElsewhere ? `. ${text.heldElsewhere}` : ''}
        </p>
      </div>
    </li>
  );
}

const EXCERPT = 220;

/** A list needs a sentence or two; the whole summary stands on the consultation's own page. */
function excerpt(summary: string): string {
  if (summary.length <= EXCERPT) {
    return summary;
  }
  return `${summary.slice(0, summary.lastIndexOf(' ', EXCERPT))} …`;
}
