/** The demonstration's sign-ins, as a start shows them. */
export const signIns = {
  member: 'member@carers.example.org',
  officer: 'officer@council.example.org',
  otherOfficer: 'officer@health.example.org',
  cvs: 'staff@cvs.example.org',
  steward: 'steward@cvs.example.org',
  administrator: 'administrator@council.example.org',
  twoHats: 'both@welcome.example.org',
} as const;

export const password = 'canal-teapot-heron';
