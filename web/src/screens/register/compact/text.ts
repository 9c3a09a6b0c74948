export const text = {
  heading: 'Sign-ups to the Compact',
  lead: 'An organisation signs up by itself. It counts as a signatory once CVS staff confirm it.',
  waitingHeading: 'Waiting to be confirmed',
  waiting: 'Fetching sign-ups …',
  none: 'No sign-up waits. An organisation’s own people sign up under “My organisation”; those that do will stand here.',
  moreWait: 'More wait than are shown here; they come up as these are settled.',
  signedHeading: 'Signatories',
  columns: {
    organisation: 'Organisation',
    sector: 'Sector',
    open: 'Do',
  },
  settle: 'Confirm or decline',
  settleLabel: (name: string) => `Confirm or decline the sign-up of ${name}`,
  lapse: 'Record that it has lapsed',
  lapseLabel: (name: string) => `Record that the signature of ${name} has lapsed`,
};
