import { Tag } from '../../components/Tag/Tag.tsx';

interface TaskProps {
  href: string;
  name: string;
  state?: { words: string; done: boolean };
}

/** One thing to do, with its address and how it stands. */
export const Task = ({ href, name, state }: TaskProps) => (
  <li class="govuk-task-list__item govuk-task-list__item--with-link">
    <div class="govuk-task-list__name-and-hint">
      <a class="govuk-link govuk-task-list__link" href={href}>
        {name}
      </a>
    </div>
    {state && (
      <div class="govuk-task-list__status">
        {state.done ? state.words : <Tag tone="warn">{state.words}</Tag>}
      </div>
    )}
  </li>
);
