import type { ConsultationDraft } from '../../api/contract.ts';
import { today, type Day } from '../../time/days.ts';
import { dayInFull, distance } from '../../time/format.ts';
import { text } from './text.ts';

interface Milestone {
  what: string;
  day?: Day;
  firm: boolean;
}

/** Opening and closing are always listed, so that it is seen when they are not known. */
function milestonesOf(draft: ConsultationDraft): Milestone[] {
  const always: Milestone[] = [
    { what: text.opens, day: draft.opensOn, firm: draft.opensFirm ?? false },
    { what: text.closes, day: draft.closesOn, firm: draft.closesFirm ?? false },
  ];
  const others: Milestone[] = [
    { what: text.analysis, day: draft.analysisBy, firm: true },
    { what: text.report, day: draft.reportOn, firm: true },
    { what: text.decision, day: draft.decisionOn, firm: true },
    { what: text.feedback, day: draft.feedbackDueOn, firm: true },
  ]
    .filter(({ day }) => day !== undefined)
    .sort((one, other) => (one.day ?? '').localeCompare(other.day ?? ''));
  const told = draft.toldOn ? [{ what: text.told, day: draft.toldOn, firm: true }] : [];
  return [...told, ...always, ...others];
}

export function DatesList({ draft }: { draft: ConsultationDraft }) {
  const now = today();
  return (
    <ol class="ch-dates">
      {milestonesOf(draft).map(({ what, day, firm }) => (
        <li key={what} class={day && day < now ? 'ch-dates__past' : undefined}>
          <span class="ch-dates__what">{what}</span>
          {day ? `${dayInFull(day)}, ${distance(now, day)}` : text.dateUnknown}
          {day && !firm && ` (${text.notFirm})`}
        </li>
      ))}
    </ol>
  );
}
