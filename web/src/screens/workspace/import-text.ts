import { count } from '../../time/format.ts';

export const text = {
  heading: 'Bring in a Citizen Space list',
  lead: 'The list of activities that a Citizen Space website serves as JSON. Each comes in as an entry held elsewhere, or is refused with its reason. The same list again changes nothing.',
  file: 'File with the list',
  fileHint: 'A JSON file, as the website serves it',
  noFile: 'Choose a file first.',
  noList: 'This file holds no list of activities. It should be JSON that begins with [.',
  preview: 'See what would happen',
  import: 'Bring them in',
  working: 'Working through the list …',
  previewed: (name: string) => `What would happen with ${name}`,
  imported: (name: string) => `What came of ${name}`,
  totals: (added: number, changed: number, unchanged: number, refused: number) =>
    `${added} added, ${changed} changed, ${unchanged} unchanged, ${refused} refused.`,
  nothingYet: 'Nothing has been written yet.',
  caption: 'Row by row',
  columns: { title: 'Activity', outcome: 'Outcome', notes: 'Notes' },
  row: (number: number, title: string) => `${number}. ${title}`,
  untitled: 'without a title',
  outcomes: { added: 'Added', changed: 'Changed', unchanged: 'Unchanged', refused: 'Refused' },
  short: (total: number) => `Falls short of ${count(total, 'clause', 'clauses')}.`,
};
