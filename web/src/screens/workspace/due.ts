import type { ConsultationStatus, ConsultationSummary } from '../../api/contract.ts';
import { daysFrom, type Day } from '../../time/days.ts';
import { text } from './text.ts';

export type Stage = keyof typeof text.stages;

const stageOfStatus: Record<ConsultationStatus, Stage> = {
  idea: 'planning',
  'heads-up': 'planning',
  planned: 'coming',
  open: 'open',
  closed: 'after',
  analysing: 'after',
  reported: 'after',
  decided: 'after',
  'acted-on': 'done',
  evaluated: 'done',
  withdrawn: 'done',
};

export interface StageGroup {
  stage: Stage;
  items: ConsultationSummary[];
}

/** A planner's consultations by stage; stages without any are left out. */
export function byStage(items: readonly ConsultationSummary[]): StageGroup[] {
  const stages = Object.keys(text.stages) as Stage[];
  return stages
    .map((stage) => ({
      stage,
      items: items.filter((each) => (stageOfStatus[each.status] ?? 'done') === stage),
    }))
    .filter((group) => group.items.length > 0);
}

/** What its lead has to do next, and by when. */
export function dueOf(item: ConsultationSummary, now: Day): string {
  const words = text.due;
  switch (item.status) {
    case 'idea':
    case 'heads-up':
      return item.opensOn ? words.publish(item.opensOn, now) : words.dates;
    case 'planned':
      return item.opensOn ? words.opens(item.opensOn, now) : words.dates;
    case 'open':
      return item.closesOn ? words.closes(item.closesOn, now) : words.dates;
    case 'closed':
    case 'analysing':
    case 'reported':
      return feedback(item.feedbackDueOn, now);
    default:
      return words.nothing;
  }
}

function feedback(due: Day | undefined, now: Day): string {
  if (!due) {
    return text.due.noFeedback;
  }
  return due < now ? text.due.overdue(daysFrom(due, now)) : text.due.feedback(due, now);
}
