import type { InformationNotice } from '../../api/contract.ts';
import { dayInShort } from '../../time/format.ts';
import { text } from './text.ts';

/** One notice in a list. */
export const NoticeItem = ({ told }: { told: InformationNotice }) => (
  <li class="ch-plain-item">
    <h3 class="ch-item__title">
      <a class="govuk-link" href={`/notices/${told.id}`}>
        {told.notice}
      </a>
    </h3>
    <p class="ch-item__line">{text.by(told.sentBy.name, dayInShort(told.sentOn))}</p>
    {told.actionFrom && <p class="ch-item__line">{text.from(told.actionFrom)}</p>}
    {told.shortNotice && <p class="ch-item__line">{text.why(told.shortNotice)}</p>}
  </li>
);
