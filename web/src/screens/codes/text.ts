import type { Clause } from '../../api/contract.ts';
import { count } from '../../time/format.ts';

export const text = {
  heading: 'The Codes of Good Practice',
  lead: 'Public bodies and voluntary organisations have promised each other how they consult. These are the promises, in plain words, with the numbers printed in each Code.',
  waiting: 'Fetching the Codes …',
  waitingOne: 'Fetching the Code …',
  waitingTitle: 'Code of Good Practice',
  kept: 'Kept here',
  keptWhat: 'Consultations here are checked against these.',
  others: 'Codes of other places',
  othersWhat: 'For comparison; consultations here are not checked against them.',
  back: 'All Codes',
  counts: (clauses: number, checked: number) =>
    `${count(clauses, 'clause', 'clauses')}, ${checked} of them checked by software`,
  edition: 'Edition',
  holdsFrom: 'Holds from',
  reviewDue: 'Review due',
  standing: 'Standing',
  binds: (whom: string) => `Binds ${whom}.`,
  until: (day: string) => `Held until ${day}.`,
};

export const checkedByNames: Record<Clause['checkedBy'], string> = {
  software: 'Checked by software',
  people: 'People answer for it',
  nobody: 'A statement of values',
};

export const bindsNames: Record<Clause['binds'][number], string> = {
  public: 'public bodies',
  voluntary: 'voluntary organisations',
  private: 'businesses',
  everyone: 'everyone',
};
