import type { Day } from '../../time/days.ts';
import { dayInFull } from '../../time/format.ts';

export const text = {
  heading: 'Decisions told of',
  lead: 'What organisations were told once it was decided. It asks for no reply; some of it says from which day something has to be done.',
  waiting: 'Looking for notices',
  none: 'Nothing is listed yet.',
  more: 'Show earlier ones',
  first: 'Back to the newest',
  told: 'What was told',
  by: (name: string, day: string) => `${name}, ${day}`,
  from: (day: Day) => `Requires action from ${dayInFull(day)}`,
  why: (reason: string) => `Sooner than the Code asks: ${reason}`,
  one: 'Told by one organisation alone.',
  everybody: 'Show what all organisations told',
  page: {
    back: 'Decisions told of',
    waitingTitle: 'Notice',
    waiting: 'Reading the notice',
    what: 'A notice of a decision that was taken. It asks for no reply.',
    by: 'Told by',
    on: 'Sent on',
    route: 'By which route',
    from: 'Requires action from',
    why: 'Why that is sooner than the Code asks',
    topics: 'Topics',
  },
  ofOrganisation: {
    heading: 'Decisions that it told of',
    all: 'All that it told of',
  },
};
