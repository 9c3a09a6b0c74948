import { count, dayInFull } from '../../time/format.ts';
import type { CodeSummary } from '../../api/contract.ts';
import type { Day } from '../../time/days.ts';

const organisations = (number: number) => count(number, 'organisation', 'organisations');

const units = { weeks: ['week', 'weeks'], months: ['month', 'months'] } as const;

/** What a Code says of how long before action a notice goes out. */
function periodOf({ place, actionNotice }: CodeSummary): string {
  if (!actionNotice) {
    return '';
  }
  const { amount, unit, clause } = actionNotice;
  const [one, many] = units[unit];
  const number = clause.slice(clause.indexOf('.') + 1);
  return `The Code of ${place} asks for ${count(amount, one, many)} or more after it was sent (${number})`;
}

export const text = {
  circulation: {
    heading: 'Circulation',
    lead: 'What was sent to whom, by which route and when, and how far it was passed on.',
    record: 'Record what was sent',
    notYet: 'It is only an idea yet. Once it is announced, record here how it was sent round.',
    route: 'By which route?',
    through: 'Which infrastructure body passes it on?',
    to: 'To whom?',
    toConsultees: (total: number) => `Everybody on its list of consultees (${total})`,
    toAudience: 'A saved audience',
    toOrganisations: 'Organisations picked by name',
    toWords: 'Others, in words',
    audience: 'Audience',
    organisations: 'Organisations',
    words: 'Who they are',
    wordsHint: 'Such as: readers of the council’s magazine. Never the name of a person.',
    sentOn: 'When was it sent?',
    submit: 'Record it',
    done: (recipients: number) => `Recorded: sent to ${organisations(recipients)}.`,
    doneWords: 'Recorded.',
    leftOut: (number: number) => `${organisations(number)} left out, which opted out of being asked:`,
    log: 'What was sent',
    waiting: 'Fetching what was sent …',
    none: 'Nothing has been recorded yet.',
    more: 'Show earlier ones',
    toMany: (recipients: number) => `To ${organisations(recipients)}`,
    out: (number: number) => `${organisations(number)} opted out`,
    toAudienceNamed: (name: string, recipients: number) =>
      `To the audience “${name}”: ${organisations(recipients)}`,
    showAudience: 'See the audience as it is now',
    whom: 'To whom it went',
    whomOf: (about: string) => `To whom it went: ${about}`,
    waitingWhom: 'Fetching to whom it went …',
    nobody: 'It went to no organisation of the register.',
    optedOut: 'left out, since it had opted out',
    moreWhom: 'Show more of them',
    unknownLeftOut: 'Who was left out was not kept when this was recorded.',
    by: (name: string) => `Recorded by ${name}`,
    reached: (told: string) => told && `Reached ${told}`,
    report: 'Report how far it was passed on',
  },
  notices: {
    heading: 'Other notices sent round',
    lead: (name: string) =>
      `What ${name} sent round of consultations and of anything else: grants, meetings, decisions. Record a notice here once it went out.`,
    back: 'Workspace',
    record: 'Record a notice',
    title: 'What was sent?',
    titleHint: 'Its title, such as: Grants for community transport are open',
    topics: 'Topics (optional)',
    topicsHint: 'Whoever opted out of one of them is left out.',
    informationOnly: 'It only tells of a decision that was taken, and asks for no reply',
    informationOnlyHint: 'Its title, its topics, your organisation and the day are then published.',
    actionFrom: 'From which day does it require action, if it does?',
    actionFromHint: (asked: readonly CodeSummary[]) => asked.map(periodOf).join('. '),
    shortNotice: 'Why is that sooner than the Code asks?',
    shortNoticeHint: 'Leave it empty where it is not. It is published.',
    from: (day: Day) => `Requires action from ${dayInFull(day)}`,
    why: (reason: string) => `Sooner than the Code asks: ${reason}`,
  },
  addressees: {
    show: 'Whom to write to now',
    what: 'Its consultees without those who opted out, with the contacts whose consent stands at this moment. Look here anew before each sending, and keep no copy.',
    whatOfNotice:
      'Those it is to go to, without who opted out of its topics or of being informed, with the contacts whose consent stands at this moment. Look here anew before each sending, and keep no copy.',
    waiting: 'Fetching whom to write to …',
    none: 'There is nobody to write to.',
    total: (total: number, optedOut: number) =>
      optedOut === 0
        ? `${organisations(total)}.`
        : `${organisations(total)}. ${organisations(optedOut)} opted out and ${optedOut === 1 ? 'is' : 'are'} left out.`,
    columns: { name: 'Organisation', contact: 'How to write to it' },
    nobody: 'Nobody there consents to be written to about consultations',
    more: 'Show more of them',
  },
  reach: {
    told: (number: number | undefined, people: number | undefined) =>
      [
        number !== undefined && organisations(number),
        people !== undefined && count(people, 'person', 'people'),
      ]
        .filter(Boolean)
        .join(' and '),
    by: (name: string, day: Day) => `${name}, ${dayInFull(day)}`,
    cost: (cost: string) => `Cost: ${cost}`,
    organisations: 'How many organisations did it reach?',
    people: 'How many people did it reach?',
    peopleHint: 'A fair guess will do. Leave out what you do not know.',
    on: 'By which day?',
    whatCost: 'What did passing it on cost?',
    costHint: 'In words, such as: half a day of work and £40 of postage',
    submit: 'Report it',
    correct: 'Correct it',
    save: 'Save the correction',
    keep: 'Leave it as it is',
    takeBack: 'Take it back',
    takenBack: 'The report is taken back.',
    corrected: 'The report is corrected.',
    correctThis: (day: Day) => `Correct the report of ${dayInFull(day)}`,
    takeThisBack: (day: Day) => `Take back the report of ${dayInFull(day)}`,
    done: 'Thank you, it is on record.',
    form: (about: string) => `How far it was passed on: ${about}`,
  },
  received: {
    heading: 'What we were sent',
    lead: (name: string) =>
      `What other organisations have on record as sent to ${name}, and what it was asked to pass on.`,
    back: 'My organisation',
    waiting: 'Fetching what was sent …',
    none: 'Nothing is on record. What is sent to you will be listed here.',
    more: 'Show earlier ones',
    sentBy: (name: string, route: string, day: Day) => `From ${name}, ${route}, on ${dayInFull(day)}.`,
    passOn: 'You were asked to pass it on',
    informs: 'It tells of a decision, and asks for no reply.',
  },
};
