import type { Day } from '../../time/days.ts';
import { monthInShort } from '../../time/format.ts';

export interface LeafProps {
  what: string;
  day: Day;
  firm: boolean;
}

/** A leaf of a tear-off calendar. It repeats what the line beside it says, so it is for the eye alone. */
export function Leaf({ what, day, firm }: LeafProps) {
  return (
    <div class={`ch-leaf${firm ? '' : ' ch-leaf--anticipated'}`} aria-hidden="true">
      <span class="ch-leaf__what">{what}</span>
      <span class="ch-leaf__day">{Number(day.slice(8))}</span>
      <span class="ch-leaf__month">
        {monthInShort(day.slice(0, 7))} {day.slice(0, 4)}
      </span>
    </div>
  );
}
