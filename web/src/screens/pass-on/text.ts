import type { ForwardingKit } from '../../api/contract.ts';

export const text = {
  heading: (title: string) => `Pass on: ${title}`,
  waitingHeading: 'Pass a consultation on',
  waiting: 'Fetching what can be passed on …',
  back: 'The consultation',
  backToTexts: 'The texts to pass on',
  lead: 'Networks, newsletters and notice boards reach people whom no public body reaches. Take what suits yours.',
  calls: {
    'not-public':
      'Not everybody may know of this consultation yet. What can be passed on is here from the day on which it is public.',
    coming: 'It has not opened yet. From its opening day these texts call for answers.',
    open: undefined,
    information: 'It makes something known; no answer is asked for.',
    closed: 'It is closed, so please ask nobody for an answer any more.',
    withdrawn: 'It was withdrawn, so please ask nobody for an answer any more.',
  } satisfies Record<ForwardingKit['call'], string | undefined>,
  short: 'For a message or a post',
  shortWhat: (length: number) =>
    `${length} characters, the address included. It fits two text messages, or a post.`,
  long: 'For a newsletter or an email',
  longWhat: 'Change what you like, but keep the days and the address.',
  address: 'The address of its page',
  copy: (what: string) => `Copy: ${what}`,
  copied: 'Copied.',
  selected: 'The text is selected. Copy it with your keyboard (Ctrl and C) or your phone’s menu.',
  mail: 'Write an email with the longer text',
  poster: 'A poster to print',
  posterWhat: 'One page of A4 for a notice board, with the address also as a code for phones.',
  toPoster: 'See and print the poster',
  facts: 'At a glance',
  period: 'When',
  formats: 'Formats on offer',
  ask: 'Whom to ask',
  ways: 'How to answer',
};

export const posterText = {
  title: (title: string) => `Poster: ${title}`,
  headings: {
    'not-public': '',
    coming: 'Coming up',
    open: 'Have your say',
    information: 'For your information',
    closed: 'Closed',
    withdrawn: 'Withdrawn',
  } satisfies Record<ForwardingKit['call'], string>,
  none: 'There is no poster, since nobody is asked for an answer.',
  print: 'Print this poster',
  printWhat: 'It fills one page of A4, upright.',
  code: (address: string) => `Code for phones; it leads to ${address}`,
  scan: 'Point the camera of your phone at the code, or go to:',
  find: (host: string) => `Or look for it by its title at ${host}.`,
  ledBy: (lead: string) => `Led by ${lead}`,
  questions: 'Questions, or another format?',
};
