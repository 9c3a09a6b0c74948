import type {
  ContactPurpose,
  ContactSharing,
  OrganisationContact,
  PreferredChannel,
  PreferredFormat,
} from '../api/contract.ts';

/** What a contact is for, and how somebody wishes to be written to. */
export const purposeNames: Record<ContactPurpose, string> = {
  consultations: 'Consultations',
  representation: 'Representation',
  complaints: 'Complaints',
  'freedom-of-information': 'Freedom of information',
};

export const sharingNames: Record<ContactSharing, string> = {
  keepers: 'The organisation’s own people, CVS staff and administrators',
  partners: 'Partners: whoever is signed in',
  public: 'Everybody',
};

export const formatNames: Record<PreferredFormat, string> = {
  standard: 'Standard print or screen',
  'large-print': 'Large print',
  'easy-read': 'Easy read',
  audio: 'Audio',
  braille: 'Braille',
  other: 'Another',
};

export const channelNames: Record<PreferredChannel, string> = {
  email: 'Email',
  post: 'Post',
  telephone: 'Telephone',
  'text-message': 'Text message',
};

/** What is left of a contact, where it is no longer one. */
export const stateNames: Record<OrganisationContact['state'], string> = {
  current: '',
  withdrawn: 'Consent withdrawn; the details are deleted',
  erased: 'Erased as the person asked',
};

const languages = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'code' });

/** What a language is called, by its tag (BCP 47). Browsers lack the name of British Sign Language. */
export const languageName = (tag: string): string =>
  tag === 'bfi' ? 'British Sign Language' : (languages.of(tag) ?? tag);
