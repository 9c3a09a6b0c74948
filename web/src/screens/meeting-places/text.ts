import { count, dayInFull } from '../../time/format.ts';
import type { Day } from '../../time/days.ts';

export const text = {
  heading: 'Places where groups meet',
  lead: 'For posters and leaflets: halls, libraries and rooms where groups meet, and what can be left there for them. Everybody shares this list.',
  back: 'Places where groups meet',
  organisations: 'Organisations',
  waiting: 'Fetching the places …',
  add: 'Add a place',
  signInToAdd: 'Sign in to add a place',
  filters: {
    summary: 'Choose places',
    area: 'Area',
    community: 'Communities that meet there',
    topic: 'Topics of groups that meet there',
    chosen: (name: string, chosen: number) => (chosen > 0 ? `${name} (${chosen} chosen)` : name),
    apply: 'Show places',
    clear: 'Clear all',
  },
  list: 'The places',
  shown: (shown: number, more: boolean, later: boolean) => {
    const places = count(shown, 'place', 'places');
    if (later) {
      return `${more ? 'The next' : 'The last'} ${places}.`;
    }
    return more ? `The first ${places}, by name.` : `${places}, by name.`;
  },
  chosenBy: (names: string) => `Chosen by: ${names}.`,
  nothing: 'There is no such place on the list yet.',
  more: 'More places',
  first: 'Back to the first places',
  download: 'This list as a spreadsheet (CSV)',
  print: 'This list to print',
  change: (name: string) => `Change or confirm ${name}`,
  meets: 'Who meets there',
  takes: 'Takes',
  posters: (number: number) => count(number, 'poster', 'posters'),
  leaflets: (number: number) => count(number, 'leaflet', 'leaflets'),
  handIn: 'Hand in',
  kept: (keeper: string, on: Day) => `Kept by ${keeper}; last confirmed on ${dayInFull(on)}.`,
};

export const printText = {
  heading: 'Places where groups meet: list to print',
  print: 'Print this list',
  columns: {
    name: 'Place',
    address: 'Address',
    takes: 'Takes',
    handIn: 'Hand in',
    note: 'Note',
    confirmed: 'Confirmed',
  },
};

export const formText = {
  add: 'Add a place where groups meet',
  addLead: 'Your organisation keeps the entry. Everybody can read it.',
  change: (name: string) => `Change ${name}`,
  changeLead: 'Look through all of it. Saving says that it is right as of today, also where nothing changes.',
  name: 'Name of the place',
  address: 'Address',
  postcode: 'Postcode',
  areas: 'Areas',
  communities: 'Communities whose groups meet there',
  topics: 'Topics of the groups that meet there',
  posters: 'How many posters it takes',
  postersHint: 'Leave empty where it takes none. It takes posters, leaflets or both.',
  leaflets: 'How many leaflets it takes',
  handIn: 'Where and to whom they are handed',
  handInHint:
    'By function, such as “at the desk, to the caretaker”. Never write a person’s name: everybody reads this.',
  note: 'Note',
  noteHint: 'Such as opening hours, or sizes that fit. Never write a person’s name here either.',
  save: 'Save and confirm',
  removeHeading: 'Take this place off the list',
  removeWhat: 'Do this where groups no longer meet there, or it takes nothing any more.',
  remove: 'Take it off the list',
  notYours: (keeper: string) => `Only ${keeper}, CVS staff and administrators change this entry.`,
};
