export const text = {
  title: 'There is a problem',
  offline: 'The service can’t be reached. Check your connection; what you typed is kept.',
  wait: (seconds: number) => `Wait ${seconds} seconds before you try again.`,
  again: 'Try again',
  reference: (id: string) => `If you tell us about it, quote ${id}.`,
};
