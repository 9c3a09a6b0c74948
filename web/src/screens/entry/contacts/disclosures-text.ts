import type { Disclosure } from '../../../api/contract.ts';

export const text = {
  part: 'Where contacts’ details went',
  what: 'Each time the details of a contact were copied for the person, erased, read or taken away by a partner who may know them, or passed on to somebody else. The log itself keeps nothing of the contact, and is for the organisation’s own people and CVS staff.',
  waiting: 'Fetching the log …',
  none: 'Nothing was copied, erased or passed on yet.',
  more: 'Earlier lines',
  columns: { contact: 'Contact', what: 'What', to: 'To', why: 'Why', by: 'By', at: 'When' },
  kinds: { copy: 'Copy for the person', erasure: 'Erased', 'passed-on': 'Passed on' } satisfies Record<
    Disclosure['kind'],
    string
  >,
  gone: 'No longer kept',
  grounds: {
    consent: 'The person agreed to it',
    'legal-requirement': 'The law requires it',
  } satisfies Record<NonNullable<Disclosure['ground']>, string>,
  record: {
    heading: 'Record that a contact was passed on',
    nobody: 'There is no contact whose details could have been passed on.',
    contact: 'Whose details',
    ground: 'By which right',
    recipient: 'To whom',
    inRegister: 'An organisation of the register',
    elsewhere: 'Somebody else',
    organisation: 'The organisation',
    name: 'Who it was',
    nameHint: 'Such as a court or a newspaper; no private person by name',
    why: 'Why',
    whyHint: 'It stays in the log, so leave out the person’s name, address and numbers.',
    submit: 'Record it',
    done: 'It is in the log.',
  },
};
