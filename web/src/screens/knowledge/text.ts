import type { KnowledgeNoteDraft } from '../../api/contract.ts';

export type Kind = KnowledgeNoteDraft['kind'];
export type Readers = KnowledgeNoteDraft['shownTo'];

export const kindNames: Record<Kind, string> = {
  note: 'Note',
  experience: 'Experience',
  expertise: 'Expertise offered',
};

export const text = {
  heading: 'What we know',
  lead: 'Notes, experience and expertise that public bodies and voluntary organisations share with each other.',
  share: 'Share something',
  waiting: 'Looking for what is shared',
  none: 'Nothing that is shared fits. Search for fewer words, or share something yourself.',
  more: 'Show older ones',
  first: 'Back to the newest',
  shared: 'What is shared',
  partners: 'Partners only',
  by: (organisation: string, day: string) => `${organisation}, ${day}`,
  filters: {
    summary: 'Find what is shared',
    q: 'Words',
    qHint: 'In the title or the text',
    topic: 'Topic',
    kind: 'Kind',
    any: 'Any',
    apply: 'Find',
    clear: 'Show all',
    organisation: 'Shared by one organisation alone.',
    everybody: 'Show what all organisations share',
  },
  page: {
    waiting: 'Reading the note',
    back: 'What we know',
    organisation: 'Shared by',
    on: 'On',
    changed: 'Last changed',
    topics: 'Topics',
    link: 'More of it',
    readers: 'Shown to',
    change: 'Change it',
    remove: 'Take it away',
    removeHint: 'It is then gone for everybody, and can’t be brought back.',
    removeConfirm: 'Yes, take it away',
  },
  form: {
    heading: 'Share what you know',
    lead: 'For your organisation. Others find it by its words and topics.',
    change: 'Change what you share',
    notAllowed: 'Only the people of the organisation that shares it change it.',
    kind: 'What is it?',
    kinds: {
      note: 'A note: something worth knowing',
      experience: 'Experience: what was learned from something done',
      expertise: 'Expertise: what we can do and offer to others',
    } satisfies Record<Kind, string>,
    title: 'Title',
    text: 'Text',
    textHint: 'Plain text; an empty line begins a paragraph. Name no person without their consent.',
    topics: 'Topics (optional)',
    link: 'A link to more of it (optional)',
    linkHint: 'With its beginning, such as https://www.example.org',
    shownTo: 'Who may read it?',
    readers: {
      everybody: 'Everybody',
      partners: 'Partners alone: whoever has signed in',
    } satisfies Record<Readers, string>,
    organisation: 'For another organisation that asks you to (optional)',
    submit: 'Share it',
    save: 'Save',
  },
  ofOrganisation: {
    heading: 'What it shares',
    all: 'All that it shares',
  },
};
