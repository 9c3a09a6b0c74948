import { count } from '../../time/format.ts';

export const text = {
  clause: ({ place, number }: { place: string; number: string }) => `${place}, clause ${number}`,
  reason: 'The reason given:',
  agreed: (who: string, on: string) => `Agreed with ${who}${on ? ` on ${on}` : ''}.`,
  blocks: 'No reason can stand in for this, so it keeps the consultation from being published.',
  advice: 'Advice',
  pending: 'Not due yet',
  kept: 'What is kept',
  others: 'What does not apply',
  summary: (short: number, kept: number, pending: number) =>
    [
      short > 0 ? `Falls short of ${count(short, 'clause', 'clauses')}` : 'Falls short of no clause',
      `keeps ${kept}`,
      ...(pending > 0 ? [`${pending} not due yet`] : []),
    ].join(', ') + '.',
};
