import type {
  CapacityState,
  EntryFieldName,
  IdentifierScheme,
  OrganisationKind,
  OrganisationRole,
  Standing,
  CompactState,
} from '../api/contract.ts';

/** The register's terms in plain words. */
export const kindNames: Record<OrganisationKind, string> = {
  'voluntary-organisation': 'Voluntary organisation',
  'community-group': 'Community group',
  charity: 'Charity',
  'social-enterprise': 'Social enterprise',
  'co-operative': 'Co-operative',
  mutual: 'Mutual',
  'public-body': 'Public body',
  'private-company': 'Private company',
};

export const organisationRoleNames: Record<OrganisationRole, string> = {
  provider: 'Provides services',
  advocate: 'Speaks for people',
  campaigner: 'Campaigns',
  representative: 'Represents its members',
  scrutineer: 'Watches over public services',
  infrastructure: 'Supports other organisations (infrastructure body)',
};

export const standingNames: Record<Standing, string> = {
  active: 'Active',
  dormant: 'Dormant (not active for now)',
  closed: 'Closed',
};

export const compactNames: Record<CompactState, string> = {
  none: 'Has not signed',
  intends: 'Intends to sign',
  applied: 'Has signed; CVS staff have yet to confirm it',
  signed: 'Has signed',
  lapsed: 'Had signed, and no longer holds to it',
};

export const schemeNames: Record<IdentifierScheme, string> = {
  'GB-CHC': 'Charity in England and Wales',
  'GB-SC': 'Charity in Scotland',
  'GB-NIC': 'Charity in Northern Ireland',
  'GB-COH': 'Company',
  'GB-MPR': 'Mutual',
  'GB-UKPRN': 'Learning provider',
  'GB-EDU': 'School in England',
  'GB-NHS': 'Health body',
  'GB-LAE': 'Local authority in England',
};

export const capacityNames: Record<CapacityState, string> = {
  ready: 'Ready to take part',
  'needs-support': 'Can take part with support',
  'not-now': 'Can’t take part now',
};

/** What each field of an entry is called where it stands alone. */
export const partNames: Readonly<Record<string, string>> = {
  name: 'Name',
  shortName: 'Short name',
  otherNames: 'Other names',
  sector: 'Sector',
  kind: 'Kind',
  website: 'Website',
  description: 'What it does',
  roles: 'Roles',
  identifiers: 'Numbers in public registers',
  address: 'Address',
  postcode: 'Postcode',
  topics: 'Topics',
  communities: 'Communities reached',
  areas: 'Areas',
  expertise: 'Expertise',
  qualityMarks: 'Quality marks',
  capacity: 'Whether it can take part',
  parent: 'What it is part of',
  coverage: 'For whom it passes things on',
  gateway: 'Whom it opens the way to',
  partnerProfile: 'As a partner',
  communicationStrategy: 'Communication strategy',
  serviceStandard: 'Service standard',
  standing: 'Standing',
  comingChange: 'Coming change',
} satisfies Record<EntryFieldName, string>;
