import type { DraftField } from '../../../forms/draft-fields.ts';
import { receivingFields } from './fields.ts';

export const preferenceText = {
  part: 'How to write to us',
  what: 'For the organisation as a whole. What a contact wishes for themselves stands with the contact. Partners who are signed in see it.',
  waiting: 'Fetching preferences …',
  participation: 'How far do you wish to take part?',
  save: 'Save',
  saved: 'How to write to you is saved.',
};

/** The levels of participation, each in words. */
const levels = [
  { value: 'informing', label: 'Informing', hint: 'Be told of decisions already taken' },
  { value: 'consulting', label: 'Consulting', hint: 'Be asked before one is taken' },
  { value: 'involving', label: 'Involving', hint: 'Take part from the start' },
  { value: 'partnership', label: 'Partnership', hint: 'Decide and act together' },
];

export const preferenceFields: DraftField[] = [
  ...receivingFields,
  { kind: 'choice', at: 'participation', label: preferenceText.participation, choices: levels },
];
