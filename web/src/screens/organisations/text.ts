export const text = {
  heading: 'Organisations',
  lead: 'The public bodies and voluntary organisations that consult here or take part.',
  search: 'Name',
  searchHint: 'Part of the name is enough',
  sector: 'Kind',
  anySector: 'Every kind',
  find: 'Find',
  waiting: 'Fetching organisations …',
  waitingTitle: 'Organisation',
  waitingOne: 'Fetching the organisation …',
  results: 'Organisations found',
  shown: (count: number, more: boolean) =>
    more
      ? `The first ${count} by name are shown; narrow the search or show more.`
      : count === 1
        ? '1 organisation, by name.'
        : `${count} organisations, by name.`,
  nothing: 'No organisation matches. Fewer letters may find some.',
  more: 'Show more organisations',
  first: 'Back to the beginning of the list',
  back: 'All organisations',
  website: 'Website',
  sectorName: 'Kind of organisation',
  consultations: 'Its consultations',
  none: 'It leads or shares in no announced consultation. One that it announces will be listed here.',
  all: 'All of them in the calendar, with ways to subscribe',
};
