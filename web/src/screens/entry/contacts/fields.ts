import type { DraftField } from '../../../forms/draft-fields.ts';
import { channelNames, formatNames, purposeNames, sharingNames } from '../../../words/contact.ts';
import { languages } from './languages.ts';
import { text } from './text.ts';

const { fields: words } = text;

const choices = (names: Record<string, string>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

/** How somebody wishes to be written to: a contact's, and an organisation's. */
export const receivingFields: DraftField[] = [
  { kind: 'choice', at: 'receiving.format', label: words.format, choices: choices(formatNames) },
  { kind: 'text', at: 'receiving.otherFormat', label: words.otherFormat },
  { kind: 'choice', at: 'receiving.language', label: words.language, choices: languages },
  { kind: 'choice', at: 'receiving.channel', label: words.channel, choices: choices(channelNames) },
  { kind: 'area', at: 'receiving.accessNeeds', label: words.accessNeeds, hint: words.accessNeedsHint },
];

export const contactFields: DraftField[] = [
  { kind: 'choices', at: 'purposes', label: words.purposes, choices: choices(purposeNames) },
  { kind: 'text', at: 'name', label: words.name, hint: words.nameHint },
  { kind: 'text', at: 'jobTitle', label: words.jobTitle },
  { kind: 'text', type: 'email', at: 'email', label: words.email, hint: words.reachHint },
  { kind: 'text', type: 'tel', at: 'telephone', label: words.telephone },
  { kind: 'area', at: 'postalAddress', label: words.postalAddress },
  ...receivingFields,
  { kind: 'choice', at: 'consent.sharing', label: words.sharing, choices: choices(sharingNames) },
  { kind: 'date', at: 'consent.givenOn', label: words.givenOn },
  { kind: 'text', at: 'consent.givenHow', label: words.givenHow, hint: words.givenHowHint },
];
