import type {
  RegisterImportCounts,
  RegisterImportField,
  RegisterImportMending,
  RegisterImportNote,
  RegisterImportRowKind,
  RegisterImportStatus,
} from '../../../api/contract.ts';
import { count } from '../../../time/format.ts';

const rows = (number: number) => count(number, 'row', 'rows');

export const text = {
  heading: 'Lists brought in',
  lead: 'Bring in a list of organisations as CSV. Nothing comes into the register before you have seen what would come of each row.',
  one: 'List',
  toAll: 'Lists brought in',
  upload: {
    heading: 'Bring in a list',
    file: 'File',
    fileHint:
      'CSV with a row of headings, at most 64 MB and 100,000 rows. A Charity Commission extract and our own export are recognised.',
    noFile: 'Choose the file first.',
    submit: 'Hand it in',
    sending: (share: number) => `${Math.round(share * 100)} % is handed in.`,
    checking: 'All of it is handed in. The file is being checked …',
    progress: 'How much of the file is handed in',
    done: 'The file is handed in.',
  },
  earlier: {
    heading: 'Earlier lists',
    waiting: 'Fetching earlier lists …',
    none: 'No list has been handed in yet. Those that are will stand here, the newest first, to be gone on with or taken back.',
    file: 'File',
    unnamed: 'A file without a name',
    by: 'Handed in for',
    at: 'Handed in',
    status: 'How far it is',
    rows: 'Rows',
    more: 'Show earlier lists',
    first: 'Back to the newest',
  },
  statuses: {
    uploaded: 'Waits for its columns',
    reading: 'Being read',
    previewed: 'Previewed',
    'carrying-out': 'Being brought in',
    'carried-out': 'Brought in',
    undoing: 'Being taken back',
    undone: 'Taken back',
    'given-up': 'Given up',
  } satisfies Record<RegisterImportStatus, string>,
  facts: {
    handedIn: (moment: string) => `Handed in on ${moment}.`,
    kept: (day: string) => `Kept until ${day}, unless it is brought in before.`,
    keptGivenUp: (day: string) => `That it was handed in can be seen until ${day}.`,
    read: (charset: string, delimiter: string) =>
      `Read as ${charset}, with each row’s values parted by ${delimiter}.`,
    delimiters: { comma: 'commas', semicolon: 'semicolons', tab: 'tabs' } as Record<string, string>,
    known: {
      'charity-register':
        'It was recognised as an extract from the Charity Commission’s register, so its columns are filled in.',
      'own-export': 'It was recognised as an export of this register, so its columns are filled in.',
      other: 'Its headings belong to no list that is known here, so look well at what each column is.',
    } as Record<string, string>,
  },
  mapping: {
    heading: 'What its columns are',
    again: 'Change what its columns are',
    what: 'Say for each column which part of an entry it holds. What is left out is not brought in.',
    againWhat: 'The preview is then made anew, and what was decided in it is forgotten.',
    leaveOut: 'Leave out',
    column: (name: string) => `Column “${name}”`,
    sector: 'Sector of organisations for which the list says none',
    kind: 'Kind of organisations for which the list says none',
    noKind: 'Not known',
    keepNames: 'Keep names in capitals as they are written',
    keepNamesHint: 'Otherwise THE WALKING CLUB becomes The Walking Club. The preview says so for each row.',
    submit: 'See what would come of it',
  },
  reading: {
    heading: 'The list is being read',
    rows: (number: number) =>
      `${rows(number)} read so far. You may leave this page; the list goes on being read.`,
    progress: 'The list is being read',
    broken: 'If the number stands still, the reading has broken off.',
    again: 'Read it again',
    done: 'The list has been read.',
  },
  preview: {
    heading: 'What would come of it',
    doneHeading: 'What came of it',
    nothingYet: 'Nothing is in the register yet.',
    undecided: (number: number) =>
      `${count(number, 'row may be an organisation', 'rows may be organisations')} that the register has already. Decide ${number === 1 ? 'it' : 'each'} before the list is brought in.`,
    decideThem: 'Decide them',
    carryOut: 'Bring it into the register',
    sending: 'One moment …',
    carriedOut: 'The list is in the register. It can be taken back as a whole.',
    giveUp: 'Give this list up',
    giveUpWhat:
      'The file and what was read of it are deleted at once. That there was a list can be seen for some time yet.',
    givenUp: 'The list is given up.',
    undo: 'Take all of it back',
    undoWhat: 'Entries that it added go, and entries that it changed say again what they said before.',
    undone: 'The list is taken back.',
    undoRest: 'Take back the rest, and leave those entries as they are',
  },
  work: {
    'carrying-out': { heading: 'The list is being brought into the register' },
    undoing: { heading: 'The list is being taken back' },
    rows: (done: number, all: number) =>
      `${done.toLocaleString('en-GB')} of ${rows(all)} done. You may leave this page; it goes on. All of it is kept at the end, or nothing.`,
  },
  refusal: { heading: 'It could not be done' },
  filter: {
    label: 'Rows to show',
    all: (number: number) => `All rows (${number.toLocaleString('en-GB')})`,
  },
  notes: {
    label: 'Rows that may be worth a look',
    of: (note: RegisterImportNote, { mended, valuesLeftOut, likenesses }: RegisterImportCounts) =>
      ({ mended, 'values-left-out': valuesLeftOut, likeness: likenesses })[note],
    words: {
      mended: (number: number) => `${rows(number)} mended`,
      'values-left-out': (number: number) => `${rows(number)} with values left out`,
      likeness: (number: number) => `${rows(number)} like another with another number`,
    } satisfies Record<RegisterImportNote, unknown>,
  },
  likeness: {
    before: (common: string) => `The same ${common} as `,
    row: (number: number) => `row ${number.toLocaleString('en-GB')} of this list`,
    after: ', with another number.',
  },
  kinds: {
    added: 'New',
    changed: 'Changed',
    unchanged: 'Nothing new',
    'possible-duplicate': 'To be decided',
    refused: 'Refused',
    'left-out': 'Left out',
  } satisfies Record<RegisterImportRowKind, string>,
  kindsDone: { added: 'Added' } as Partial<Record<RegisterImportRowKind, string>>,
  kindsWhat: {
    added: 'The register gets a new entry.',
    changed: 'An entry of the register gets what the row says more. What people wrote there stays.',
    unchanged: 'The register says all that already.',
    'possible-duplicate': 'The register may have the organisation already; somebody has to say.',
    refused: 'The row can’t be brought in; it says why.',
    'left-out': 'Somebody left the row out.',
  } satisfies Record<RegisterImportRowKind, string>,
  table: {
    waiting: 'Fetching rows …',
    caption: (kind: string) => `Rows of the list: ${kind}`,
    row: (number: number, name: string) => `${number.toLocaleString('en-GB')}. ${name}`,
    unnamed: 'without a name',
    becomes: 'What becomes of it',
    details: 'Details',
    decide: 'Decide',
    entry: 'The entry',
    change: (field: string, before: string | undefined, after: string | undefined) =>
      before
        ? `${field}: “${after ?? 'nothing'}” instead of “${before}”`
        : `${field}: “${after ?? 'nothing'}”`,
    mended: {
      characters: (field: string, before: string, after: string) =>
        `${field}: “${before}” is taken as “${after}”, as it must have been before its characters were read wrongly.`,
      capitals: (field: string, before: string, after: string) =>
        `${field}: “${before}” is taken as “${after}”. To keep the capitals, say so where you say what the columns are.`,
      number: (field: string, before: string, after: string) =>
        `${field}: “${before}” is taken as “${after}”, as the public register writes it.`,
    } satisfies Record<RegisterImportMending['kind'], unknown>,
    none: 'No row is of this kind.',
    more: 'Show more rows',
    first: 'Back to the first rows',
  },
  decision: {
    label: (name: string) => `What is “${name}”?`,
    match: (name: string) => `It is ${name}`,
    add: 'It is another organisation: add it',
    leaveOut: 'Leave the row out',
    submit: 'Decide',
    submitLabel: (name: string) => `Decide ${name}`,
    leaveOutLabel: (name: string) => `Leave out ${name}`,
    putBack: 'Add it after all',
    putBackLabel: (name: string) => `Add ${name} after all`,
    done: (name: string) => `${name}: decided.`,
    choose: 'Choose what it is.',
  },
  said: (number: number) => `What the entry says (${count(number, 'part', 'parts')})`,
  changes: (number: number) => count(number, 'change', 'changes'),
  stale: 'Somebody else changed this list meanwhile. It has been read anew; look at it before you go on.',
};

export const fieldNames: Record<RegisterImportField, string> = {
  id: 'Id in this register',
  name: 'Name',
  shortName: 'Short name',
  otherNames: 'Other names',
  formerNames: 'Former names',
  sector: 'Sector',
  kind: 'Kind',
  description: 'What it does',
  website: 'Website',
  roles: 'Roles',
  identifiers: 'Numbers in public registers',
  charityNumber: 'Charity number',
  companyNumber: 'Company number',
  address: 'Address',
  postcode: 'Postcode',
  topics: 'Topics',
  communities: 'Communities reached',
  areas: 'Areas',
  expertise: 'Expertise',
  standing: 'Standing',
  qualityMarks: 'Quality marks held',
  qualityMarksSought: 'Quality marks sought',
  qualityMarksUntil: 'Last days of quality marks',
  capacity: 'Whether it can take part now',
  capacityNote: 'Note of whether it can take part',
};

export const rowsInWords = rows;
