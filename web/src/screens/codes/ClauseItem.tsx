import type { Clause } from '../../api/contract.ts';
import { Tag } from '../../components/Tag/Tag.tsx';
import { dayInFull } from '../../time/format.ts';
import { bindsNames, checkedByNames, text } from './text.ts';

export function ClauseItem({ clause }: { clause: Clause }) {
  const { id, number, duty, binds, check, checkedBy, holdsUntil } = clause;
  return (
    <li class="ch-clause" id={id} tabIndex={-1}>
      <span class="ch-clause__number">{number}</span>
      <div>
        <p class="ch-item__line">{duty}</p>
        <p class="ch-item__line ch-muted">
          <Tag tone={checkedBy === 'software' ? 'good' : 'plain'}>{checkedByNames[checkedBy]}</Tag> {check}
        </p>
        <p class="ch-item__line ch-muted">
          {text.binds(binds.map((each) => bindsNames[each] ?? each).join(', '))}{' '}
          {holdsUntil && text.until(dayInFull(holdsUntil))}
        </p>
      </div>
    </li>
  );
}
