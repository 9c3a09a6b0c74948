import type { Concern, InformationRequest } from '../../api/contract.ts';
import type { Tone } from '../../words/consultation.ts';

type State = InformationRequest['state'];
type Opinion = NonNullable<Concern['comment']>['opinion'];
type Disposition = NonNullable<Concern['disposition']>;

export const stateNames: Record<State, string> = {
  open: 'Open',
  answered: 'Answered',
  withdrawn: 'Taken back',
};

export const stateTones: Record<State, Tone> = { open: 'open', answered: 'plain', withdrawn: 'plain' };

export const opinionNames: Record<Opinion, string> = {
  'no-objection': 'No objection',
  'in-part': 'Only part of it should be disclosed',
  objects: 'It should not be disclosed',
};

export const dispositionNames: Record<Disposition, string> = {
  disclosed: 'Disclosed',
  'disclosed-in-part': 'Disclosed in part',
  withheld: 'Withheld',
};

export const text = {
  heading: 'Requests for information',
  lead: 'Requests under the Freedom of Information Act that touch what a public body holds about voluntary and community organisations. Each organisation concerned has its say before anything about it is disclosed. Only the public body and the organisations concerned see a request.',
  notAllowed: 'This is for public bodies and for the organisations concerned.',
  back: 'Requests for information',
  toWorkspace: 'Workspace',
  filter: 'Which requests',
  all: 'All',
  waiting: 'Looking for requests',
  none: 'No request for information concerns your organisation.',
  more: 'Older requests',
  first: 'Back to the newest',
  record: 'Record a request',
  columns: {
    subject: 'What is asked for',
    authority: 'Asked of',
    state: 'State',
    due: 'Due',
    say: 'Your say',
  },
  sayBy: (day: string) => `By ${day}`,
  said: 'Given',
  one: {
    waiting: 'Reading the request',
    authority: 'Asked of',
    reference: 'Reference',
    received: 'Received',
    due: 'Answer due',
    dueHint: 'the twentieth working day',
    closed: 'Closed',
    concerned: 'Organisations concerned',
    nobody: 'No organisation has been told yet.',
    yours: 'What it means for your organisation',
  },
  part: {
    material: 'Asked for',
    sensitive: 'Commercially sensitive',
    told: 'Told',
    commentBy: 'Has its say by',
    comment: 'Its say',
    commented: (day: string) => `on ${day}`,
    commentSensitive: 'The organisation marks it as commercially sensitive.',
    silent: 'It has said nothing yet.',
    decision: 'What becomes of it',
    undecided: 'Not decided yet.',
    reason: 'Why',
    contacts: 'Write to',
    nobody: 'Nobody there consents to be written to about freedom of information',
  },
  newRequest: {
    heading: 'Record a request for information',
    lead: 'For your own organisation, which was asked. Leave out who asks: the organisations concerned read what you write here.',
    subject: 'What is asked for',
    subjectHint: 'As the organisations concerned should read it',
    reference: 'Your reference (optional)',
    received: 'Received on',
    submit: 'Record the request',
  },
  tell: {
    summary: 'Tell an organisation that it is concerned',
    organisation: 'The organisation',
    material: 'What of it is asked for',
    materialHint: 'The documents or facts, so that it knows what it has a say on',
    sensitive: 'We hold this to be commercially sensitive',
    commentBy: 'It has its say until the end of',
    commentByHint: (due: string) => `After today, and not after the answer is due on ${due}`,
    submit: 'Tell it',
    done: (name: string) =>
      `${name} is told: its people find the request in their workspace. Write to it as well, so that it looks there.`,
    one: 'Choose one organisation.',
  },
  say: {
    heading: 'Have your say',
    opinion: 'What should become of it?',
    text: 'What you say to the public body',
    textHint:
      'What would be harmed by disclosing it, or what must be left out. The public body decides, and tells you.',
    sensitive: 'It is commercially sensitive',
    submit: 'Send',
    again: 'Send instead of what you said before',
    done: 'Your say is with the public body.',
  },
  decide: {
    summary: 'Record what becomes of it',
    disposition: 'What becomes of it',
    reason: 'Why',
    reasonHint: 'The organisation reads this',
    submit: 'Record it',
    done: (name: string) => `Recorded. ${name} can read it.`,
  },
  tasks: {
    heading: 'Help that the public body asks for',
    none: 'No help is asked for.',
    due: (day: string) => `by ${day}`,
    doneOn: (day: string) => `Done on ${day}`,
    finish: 'Mark as done',
    finishLabel: (what: string) => `Mark as done: ${what}`,
    reopen: 'Not done after all',
    reopenLabel: (what: string) => `Not done after all: ${what}`,
    finished: 'Marked as done.',
    reopened: 'Marked as not done.',
    summary: 'Ask for help',
    what: 'What the organisation is asked to do',
    whatHint: 'Such as to look out a document, or to say who else is named in it',
    dueOn: 'By (optional)',
    submit: 'Ask',
    asked: 'The organisation is asked.',
  },
  close: {
    summary: 'Close the request',
    state: 'What became of it',
    answered: 'It was answered',
    withdrawn: 'Whoever asked took it back',
    on: 'On',
    submit: 'Close it',
    done: 'The request is closed.',
  },
};
