import { ask } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { useResource } from '../../api/resource.ts';
import { addressOf, useEditor } from './editor.ts';
import { Task } from './Task.tsx';
import { text } from './text.ts';

const words = text.task;

/** Whom it asks, with how many that are. */
export function ConsulteesTask() {
  const { consultation } = useEditor();
  const { id } = consultation;
  const list = useResource(`consultees ${id}`, () =>
    ask(
      api.GET('/api/v1/consultations/{consultationId}/consultees', {
        params: { path: { consultationId: id }, query: { limit: 1 } },
      }),
    ),
  );
  const total = list.value?.total;
  return (
    <Task
      href={addressOf(consultation, 'consultees')}
      name={words.consultees}
      state={
        total === undefined
          ? undefined
          : { words: total > 0 ? words.consulteesListed(total) : words.todo, done: total > 0 }
      }
    />
  );
}
