export const text = {
  confided: (channel: string) => `${channel}: CVS staff can write to it for you`,
  wishes: (wishes: string[]) => `Wishes: ${wishes.join(', ')}`,
};
