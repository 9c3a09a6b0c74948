import type { BroughtAlong } from '../../../api/contract.ts';
import { text } from './text.ts';

/** What comes along with an entry, without what there is none of. */
export function broughtAlong(along: BroughtAlong): string {
  const { nothing, ...things } = text.brings;
  const some = (Object.keys(things) as (keyof typeof things)[])
    .filter((each) => along[each] > 0)
    .map((each) => things[each](along[each]));
  return some.length > 0 ? some.join(', ') : nothing;
}
