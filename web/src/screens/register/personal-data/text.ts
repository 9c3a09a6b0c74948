import type { AccountFinding, EntryRequestFinding } from '../../../api/contract.ts';
import { count, momentInFull } from '../../../time/format.ts';
import type { Sought, Way } from './sought.ts';

/** What there is, in words. */
export const heldInWords = (contactCount: number, requests: number, account: boolean): string =>
  [
    contactCount > 0 && contacts(contactCount),
    requests > 0 && count(requests, 'request to be entered', 'requests to be entered'),
    account && 'an account',
  ]
    .filter(Boolean)
    .join(' and ');

const contacts = (number: number) => count(number, 'contact', 'contacts');

export const text = {
  heading: 'What is held on a person',
  lead: 'For a person who asks what the register holds on them, who wants a copy, or who wants it erased. Make sure first that it is they who ask.',
  form: 'Look for a person',
  by: 'Look by',
  ways: { email: 'Email address', telephone: 'Telephone number', name: 'Name' } satisfies Record<Way, string>,
  fields: {
    email: 'Their email address',
    telephone: 'Their telephone number',
    name: 'Their name',
  } satisfies Record<Way, string>,
  hints: {
    email:
      'Contacts of all organisations, requests to be entered and the account with exactly this address are found. Ask whether they have used another one, and look for that too.',
    telephone:
      'Contacts of all organisations with this number are found, however it is written and whatever the extension. It may be an office’s.',
    name: 'Contacts of all organisations are found in whose name each of these words begins a word. Leave out titles such as Dr, and look for the short form of a name too.',
  } satisfies Record<Way, string>,
  find: 'Find',
  held: ({ by, value }: Sought) =>
    ({ email: 'Held with ', telephone: 'Held with the number ', name: 'Held under the name ' })[by] + value,
  found: (number: number, organisations: number) =>
    `${contacts(number)} at ${count(organisations, 'organisation', 'organisations')}.`,
  nothing: {
    email: 'No contact of any organisation has this address.',
    telephone: 'No contact of any organisation has this number.',
    name: 'No contact of any organisation has such a name.',
  } satisfies Record<Way, string>,
  byEmailAlone:
    'Requests to be entered and accounts are found by email address alone: look for each that the person has used.',
  account:
    'Somebody signs in with this address. Only an administrator sees, copies and erases the account: ask one, if the person wants that too.',
  accountOf: ({ name, openedAt, memberships, apiKeys, sessions }: AccountFinding) =>
    `${name} signs in with this address, since ${momentInFull(openedAt)}, for ${memberships.map(({ organisation }) => organisation.name).join(', ') || 'nobody'}; ${count(apiKeys, 'key', 'keys')} for programs, ${count(sessions, 'session', 'sessions')} open.`,
  requests: {
    caption: 'Requests to be entered, sent with this address',
    organisation: 'Organisation that asks to be entered',
    state: 'State',
    askedOn: 'Asked on',
    states: { waiting: 'Waiting', accepted: 'Entered', declined: 'Declined' } satisfies Record<
      EntryRequestFinding['state'],
      string
    >,
  },
  noAccount: 'Nobody signs in with this address.',
  caption: 'The contacts found',
  tick: 'Tick the contacts that are this person’s',
  ticked: (number: number, of: number) =>
    number === 0
      ? 'No contact is ticked: tick one to copy or erase what it holds.'
      : `${number} of ${contacts(of)} ticked.`,
  leftOut:
    'Requests to be entered and the account are left out as long as not all contacts are ticked, since they hold nothing but the address.',
  nameless: 'No name',
  columns: {
    contact: 'Contact',
    organisation: 'Organisation',
    purposes: 'For',
    sharing: 'Shared with',
    addedAt: 'Added',
    open: 'Do',
  },
  contacts: 'See its contacts',
  contactsLabel: (name: string) => `See the contacts of ${name}`,
  why: 'Why',
  whyHint:
    'How the request came and how you know who asks, such as: by letter of 2 March, known at the desk. It stays in the log, so leave out the person’s name, address and numbers.',
  copy: {
    heading: 'Give them a copy',
    what: 'The copy has all that contacts and requests hold, when and how consent was given, and to whom each was passed on so far; made by an administrator, what the account holds too. Hand it to this person only. That a copy was given is written into the log of each organisation.',
    whatOfContacts:
      'The copy has all that the ticked contacts hold, when and how consent was given, and to whom each was passed on so far. Hand it to this person only. That a copy was given is written into the log of each organisation.',
    submit: 'Make the copy',
    made: (what: string) => `The copy${what && ` of ${what}`} is made, and the log says so.`,
    save: 'Save the copy as a file (JSON)',
    file: (day: string) => `copy-of-personal-data-${day}.json`,
  },
  erasure: {
    heading: 'Erase it',
    what: 'You will see what is deleted and what stays before anything happens.',
    begin: 'Go on to erase it',
    title: (what: string) => (what ? `Erase ${what}?` : 'Erase nothing so far?'),
    cannot: 'It cannot be taken back. Where the person wants a copy as well, make it first.',
    goesHeading: 'What is deleted at once',
    goes: (organisations: string) =>
      `Name, job title, email address, telephone, postal address, format, language and access needs, and how consent was given, in the contacts of ${organisations}. Nothing is sent to these contacts from then on.`,
    goesOfRequests:
      'The email address that requests to be entered came with. One that still waits is declined with that reason.',
    goesOfAccount:
      'The account’s name, email address and password, what it may do, its sessions and keys, and its sight of what is not public yet. The address is free for a new account.',
    account: 'The account',
    accountToo: (name: string) => `Erase the account of ${name} as well`,
    lastAdministrator:
      'The account stays: nobody else is an administrator. Make somebody else one first, then come back.',
    anAccount: 'An account with which the person signs in.',
    whatHasTheAddress:
      'Other contacts, and requests to be entered and an account with the person’s email address.',
    staysHeading: 'What stays in the record',
    stays: [
      'That the organisation had a contact, what it was for, how far it was shared, and the days on which consent was given and the contact added. Only its own people and those who keep the register see that.',
      'Lines of the log of disclosures: earlier ones, and that this contact was erased, when, by whom and why. None of them names the person.',
      'In the trail of changes, that something was erased, and what somebody without a name did.',
    ],
    elsewhereHeading: 'What is not touched',
    elsewhere: [
      'What a consultation says about whom to ask: its lead organisation changes that.',
      'What was sent, passed on or saved as a file before now.',
    ],
    submit: 'Erase for good',
    back: 'Erase nothing',
    done: (what: string, organisations: string, account: boolean) =>
      what === ''
        ? 'Nothing was left to erase.'
        : `Erased: ${what}${organisations && `, at ${organisations}`}.${account ? ' Somebody still signs in with that address: ask an administrator to close the account, if the person wants that too.' : ''}`,
  },
};
