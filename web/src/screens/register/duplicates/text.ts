import type { DuplicateReason, Likeness } from '../../../api/contract.ts';
import { count } from '../../../time/format.ts';

const without: Record<string, string> = {
  postcode: 'postcode',
  address: 'address',
  identifiers: 'number in a public register',
  shortName: 'short name',
  website: 'website',
};

export const text = {
  heading: 'Possible duplicates',
  lead: 'Entries that may stand for one organisation, the surest first. Nothing is merged by itself: look at both, then say whether they are one.',
  waiting: 'Looking through the register …',
  none: 'Nothing in the register looks like a duplicate.',
  noneDismissed: 'Of no pair has anybody said that they are two organisations.',
  ways: 'Which pairs',
  open: 'To be looked at',
  dismissed: 'Said to be two organisations',
  merges: 'Merges that were done',
  toList: 'Possible duplicates',
  more: 'Show more pairs',
  first: 'Back to the beginning of the list',
  columns: { pair: 'Entries', likeness: 'How sure', why: 'In common' },
  and: ' and ',
  compare: (one: string, other: string) => `${one} and ${other}`,
  identifiersDiffer: 'Against it: a public register gives them different numbers.',
  takeBack: 'They may be one after all',
  takeBackOf: (one: string, other: string) => `They may be one after all: ${one} and ${other}`,
  takenBack: 'Taken back. The pair is among those to be looked at again.',
  likeness: { certain: 'Certain', likely: 'Likely', possible: 'Possible' } satisfies Record<Likeness, string>,
  reasons: {
    identifier: 'the same number in a public register',
    name: 'the same name, a former or other one included',
    postcode: 'the same postcode',
    site: 'the same website',
  } satisfies Record<DuplicateReason, string>,
  compareTwo: {
    heading: 'Are these one organisation?',
    waiting: 'Fetching both entries …',
    common: (reasons: string) => `They have in common: ${reasons}.`,
    survivor: 'Which entry stays?',
    survivorHint:
      'The address and the entry that stay. The other’s address leads there, and all that belongs to it counts for the one that stays.',
    table: 'What each entry says',
    tableHint:
      'Where they differ, choose what stays. What only one says is kept. Lists are put together, and a name that does not stay becomes another name.',
    field: 'Field',
    nothing: 'Nothing',
    united: 'Put together',
    along: 'What each brings along',
    go: 'Go on to merging them',
    two: 'They are two organisations',
    twoWhat: 'The pair is no longer listed, until they have something else in common.',
    twoDone: 'Noted: they are two organisations.',
    form: 'Merge these two entries',
  },
  brings: {
    contacts: (number: number) => count(number, 'contact', 'contacts'),
    people: (number: number) => count(number, 'person with an account', 'people with an account'),
    consultations: (number: number) =>
      count(number, 'consultation it leads or shares in', 'consultations it leads or shares in'),
    consulted: (number: number) => count(number, 'consultation that asks it', 'consultations that ask it'),
    audiences: (number: number) => count(number, 'saved audience', 'saved audiences'),
    interests: (number: number) => count(number, 'wish to hear or not', 'wishes to hear or not'),
    meetingPlaces: (number: number) => count(number, 'meeting place', 'meeting places'),
    knowledgeNotes: (number: number) => count(number, 'note that it shares', 'notes that it shares'),
    sent: (number: number) => count(number, 'thing it sent round', 'things it sent round'),
    supportOffers: (number: number) =>
      count(number, 'offer to support a consultation', 'offers to support consultations'),
    barriers: (number: number) => count(number, 'barrier to information', 'barriers to information'),
    mergedBefore: (number: number) => count(number, 'entry merged before', 'entries merged before'),
    nothing: 'Nothing beside its entry',
  },
  apart: {
    name: (name: string, what: readonly string[]) => `${name} (${what.join(', ')})`,
    without: (field: string) => `no ${without[field] ?? field}`,
    since: (day: string) => `in the register since ${day}`,
  },
  confirm: {
    heading: 'Check before you merge',
    what: (survivor: string, merged: string) =>
      `${survivor} stays. ${merged} is merged into it and no longer shown; its address leads to ${survivor}.`,
    along: (merged: string, things: string) => `What ${merged} brings along then counts for it: ${things}.`,
    taken: 'Taken from the entry that is merged',
    none: 'Where both say something else, everything of the entry that stays is kept.',
    back: 'You can take the merge back later. Both entries are then as they were.',
    merge: 'Merge them',
    change: 'Go back and change the choice',
  },
  done: {
    heading: 'Merges that were done',
    lead: 'Two entries that were made one, the latest first. Each can be taken back.',
    waiting: 'Fetching merges …',
    none: 'No entries have been merged.',
    more: 'Show earlier merges',
    first: 'Back to the latest',
    merged: (survivor: string) => `Merged. There is now one entry: ${survivor}.`,
    undone: 'Taken back. Both entries are in the register again.',
    columns: {
      survivor: 'Entry that stayed',
      merged: 'Entry that was merged',
      when: 'When and by whom',
      state: 'State',
    },
    by: (moment: string, person?: string) => (person ? `${moment}, ${person}` : moment),
    holds: 'Merged',
    takenBack: (moment: string, person?: string) =>
      person ? `Taken back ${moment}, ${person}` : `Taken back ${moment}`,
    undo: 'Take it back',
    undoOf: (merged: string) => `Take back the merge of ${merged}`,
    changed:
      'The entry that stayed has changed since. Those changes stay, and the other entry comes back as it was.',
    sure: 'Both entries will be as they were before.',
  },
};

export const reasonsInWords = (common: readonly DuplicateReason[]): string =>
  // A server newer than this page may know reasons that it does not.
  common.map((each) => text.reasons[each] ?? each).join(', ');
