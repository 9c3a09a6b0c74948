import { count } from '../../../time/format.ts';

const contacts = (number: number) => count(number, 'contact', 'contacts');

export const text = {
  heading: 'What is held on a person',
  lead: 'For a person who asks what the register holds on them, who wants a copy, or who wants it erased. Make sure first that it is they who ask.',
  form: 'Look for a person',
  email: 'Their email address',
  emailHint:
    'Contacts of all organisations with exactly this address are found. Ask whether they have used another one, and look for that too.',
  find: 'Find',
  held: (email: string) => `Held with ${email}`,
  found: (number: number, organisations: number) =>
    `${contacts(number)} at ${count(organisations, 'organisation', 'organisations')}.`,
  nothing: 'No contact of any organisation has this address.',
  account:
    'Somebody signs in with this address. The account is another matter: it is neither copied nor erased here, and administrators close accounts.',
  noAccount: 'Nobody signs in with this address.',
  caption: 'The contacts with this address',
  columns: {
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
    what: 'The copy has all that these contacts hold, when and how consent was given, and to whom each was passed on so far. Hand it to this person only. That a copy was given is written into the log of each organisation.',
    submit: 'Make the copy',
    made: (number: number) => `The copy of ${contacts(number)} is made, and the log says so.`,
    save: 'Save the copy as a file (JSON)',
    file: (day: string) => `copy-of-personal-data-${day}.json`,
  },
  erasure: {
    heading: 'Erase it',
    what: 'You will see what is deleted and what stays before anything happens.',
    begin: 'Go on to erase it',
    title: (number: number) => `Erase ${contacts(number)}?`,
    cannot: 'It cannot be taken back. Where the person wants a copy as well, make it first.',
    goesHeading: 'What is deleted at once',
    goes: (organisations: string) =>
      `Name, job title, email address, telephone, postal address, format, language and access needs, and how consent was given, in the contacts of ${organisations}. Nothing is sent to these contacts from then on.`,
    staysHeading: 'What stays in the record',
    stays: [
      'That the organisation had a contact, what it was for, how far it was shared, and the days on which consent was given and the contact added. Only its own people and those who keep the register see that.',
      'Lines of the log of disclosures: earlier ones, and that this contact was erased, when, by whom and why. None of them names the person.',
      'In the trail of changes, that a contact was erased.',
    ],
    elsewhereHeading: 'What is not touched',
    elsewhere: [
      'An account with which the person signs in.',
      'What a consultation says about whom to ask: its lead organisation changes that.',
      'What was sent, passed on or saved as a file before now.',
    ],
    submit: 'Erase for good',
    back: 'Erase nothing',
    done: (number: number, organisations: string, account: boolean) =>
      number === 0
        ? 'Nothing was left to erase.'
        : `${contacts(number)} erased, at ${organisations}.${account ? ' Somebody still signs in with that address: ask an administrator to close the account, if the person wants that too.' : ''}`,
  },
};
