export const text = {
  heading: 'Signatories',
  waiting: 'Fetching signatories …',
  none: 'Nobody has signed yet.',
  columns: {
    organisation: 'Organisation',
    sector: 'Sector',
    jobTitle: 'Signed by its',
    signedOn: 'Signed on',
    act: 'Do',
  },
  more: 'Show more signatories',
  first: 'Back to the first',
};
