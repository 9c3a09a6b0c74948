import type { BarrierStep, InformationBarrier } from '../../api/contract.ts';
import type { Tone } from '../../words/consultation.ts';

export type State = InformationBarrier['state'];
export type Direction = InformationBarrier['direction'];

export const stateNames: Record<State, string> = {
  reported: 'Reported',
  'in-hand': 'Being worked on',
  removed: 'Removed',
  stays: 'Stays',
};

export const stateTones: Record<State, Tone> = {
  reported: 'warn',
  'in-hand': 'open',
  removed: 'good',
  stays: 'plain',
};

export const directionNames: Record<Direction, string> = {
  giving: 'A barrier to giving information',
  receiving: 'A barrier to receiving information',
};

/** What a step says, before who said it and when. */
export const stepNames: Record<BarrierStep['state'], string> = {
  ...stateNames,
  reported: 'Not gone',
};

export const text = {
  heading: 'Barriers to information',
  lead: 'What keeps organisations and communities from giving or receiving information, who is asked to remove it, and what became of it. Everybody who has signed in reads them; the public does not.',
  toWorkspace: 'Workspace',
  toMine: 'My organisation',
  back: 'Barriers to information',
  report: 'Report a barrier',
  filter: 'Which barriers',
  all: 'All',
  whose: 'Whose barriers',
  everybodys: 'Of all organisations',
  ours: 'Of your organisation',
  one: 'Of one organisation',
  waiting: 'Looking for barriers',
  none: 'No barrier fits. When somebody reports one, it is listed here.',
  more: 'Older barriers',
  first: 'Back to the newest',
  columns: {
    what: 'What the barrier is',
    asked: 'Asked to remove it',
    reported: 'Reported',
    state: 'State',
  },
  form: {
    heading: 'Report a barrier',
    lead: 'For your organisation. The organisation that you ask to remove it says what becomes of it, and you read it here.',
    direction: 'What does it keep people from?',
    giving: 'Giving information, such as answering a consultation',
    receiving: 'Receiving information, such as hearing of it or understanding it',
    what: 'What is the barrier?',
    whatHint: 'Everybody who has signed in reads this. Name no person, and nothing that is not public yet.',
    keepsOut: 'Which communities does it keep out? (optional)',
    asked: 'Which organisation can remove it?',
    askedOne: 'Choose one organisation.',
    consultation: 'You meet it on the consultation',
    consultationHint: 'Those who may see the consultation read which it is.',
    withoutConsultation: 'It is not about this consultation',
    submit: 'Report it',
  },
  page: {
    waiting: 'Reading the barrier',
    what: 'What it is',
    keepsOut: 'Communities kept out',
    asked: 'Asked to remove it',
    consultation: 'Met on',
    state: 'State',
    dueOn: 'To be gone by',
    steps: 'What became of it',
    reported: 'Reported',
    by: (name: string, day: string) => `${name}, ${day}`,
    due: (day: string) => `It is to be gone by ${day}.`,
  },
  step: {
    heading: 'Say what becomes of it',
    reopen: 'It is not gone?',
    state: 'What becomes of it?',
    choices: {
      reported: 'It is not gone',
      'in-hand': 'We are working on it',
      removed: 'It is removed',
      stays: 'It stays',
    } satisfies Record<State, string>,
    words: {
      reported: 'What is still in the way?',
      'in-hand': 'What is being done about it? (optional, where you give a day)',
      removed: 'What was done about it?',
      stays: 'Why does it stay?',
    } satisfies Record<State, string>,
    wordsHint: 'Everybody who has signed in reads this',
    dueOn: 'It is to be gone by (optional)',
    submit: 'Record it',
    reopenSubmit: 'Reopen it',
    done: 'Recorded. Everybody who has signed in reads it here.',
    stale:
      'Somebody else has said something of it meanwhile. Read it, then record yours: what you have typed stays.',
    readAgain: 'Read what was said',
  },
};
