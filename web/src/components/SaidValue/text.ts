export const text = {
  nothing: 'Nothing',
  former: (name: string) => `${name} (former)`,
  sought: (name: string) => `${name} (sought)`,
  partner: {
    aims: (said: string) => `wants to achieve: ${said}`,
    priorities: (said: string) => `comes first: ${said}`,
    constraints: (said: string) => `holds it back: ${said}`,
    brings: (said: string) => `brings: ${said}`,
  },
};
