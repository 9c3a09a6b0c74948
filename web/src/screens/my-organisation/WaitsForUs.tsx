import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { Organisation } from '../../api/contract.ts';
import { useResource } from '../../api/resource.ts';
import { FailureNotice } from '../../components/Failure/FailureNotice.tsx';
import { Waiting } from '../../components/Waiting/Waiting.tsx';
import { dayInFull } from '../../time/format.ts';
import { daysFrom, today } from '../../time/days.ts';
import { text } from './text.ts';

/** Within so many days the yearly look at the entry is worth a word. */
const SOON = 60;

interface Task {
  href: string;
  words: string;
}

/** What an organisation's entry asks of its people. */
function tasksOf({ confirmationDueOn: due, disputed }: Organisation): Task[] {
  const tasks: Task[] = [];
  if (due && daysFrom(today(), due) < 0) {
    tasks.push({ href: '/my-organisation/entry', words: text.waits.overdue(dayInFull(due)) });
  } else if (due && daysFrom(today(), due) <= SOON) {
    tasks.push({ href: '/my-organisation/entry', words: text.waits.due(dayInFull(due)) });
  }
  if (disputed.length > 0) {
    tasks.push({
      href: '/my-organisation/entry/corrections',
      words: text.waits.corrections(disputed.length),
    });
  }
  return tasks;
}

export function WaitsForUs({ id }: { id: string }) {
  const entry = useResource(`own entry ${id}`, () =>
    ask(api.GET('/api/v1/organisations/{organisationId}', { params: { path: { organisationId: id } } })),
  );
  const tasks = entry.value && tasksOf(entry.value);
  return (
    <section class="ch-panel ch-prose" aria-labelledby="waits-for-us">
      <h2 class="govuk-heading-m" id="waits-for-us">
        {text.waits.heading}
      </h2>
      {tasks?.length === 0 && <p class="govuk-body">{text.waits.none}</p>}
      {tasks && tasks.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {tasks.map(({ href, words }) => (
            <li key={href}>
              <a class="govuk-link" href={href}>
                {words}
              </a>
            </li>
          ))}
        </ul>
      )}
      {!tasks && !entry.failure && <Waiting what={text.waits.waiting} />}
      {entry.failure && <FailureNotice failure={entry.failure} onRetry={entry.reload} />}
    </section>
  );
}
