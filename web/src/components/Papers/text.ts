export const text = {
  heading: 'How it communicates',
  headingOf: (name: string) => `How ${name} communicates`,
  strategy: 'Communication strategy',
  standard: 'Service standard',
  adopted: (day: string) => `Adopted on ${day}`,
};
