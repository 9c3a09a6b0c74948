import { useState } from 'preact/hooks';
import type { Answer, Failure } from './answer.ts';
import { useResource } from './resource.ts';

interface Page<T> {
  items?: T[];
  next?: string;
}

export interface Pages<P, T> {
  /** The first page, with what it says of the whole list. */
  first?: P;
  /** What has been fetched so far; undefined until the first page is there. */
  items?: T[];
  /** Fetches the next page; absent where there is none. */
  more?: () => void;
  failure?: Failure;
  reload: () => void;
}

/** A list that grows page by page where it stands. */
export function usePages<T, P extends Page<T> = Page<T>>(
  key: string | undefined,
  load: (cursor: string | undefined) => Promise<Answer<P>>,
): Pages<P, T> {
  const first = useResource(key, () => load(undefined));
  const [later, setLater] = useState<{ after: P; items: T[]; next?: string }>();
  const [failure, setFailure] = useState<Failure>();
  const page = first.value;
  // What came later belongs to the first page that it followed.
  const followed = page && later?.after === page ? later : undefined;
  const next = followed ? followed.next : page?.next;

  async function more() {
    const answer = await load(next);
    setFailure(answer.ok ? undefined : answer.failure);
    if (answer.ok && page) {
      const items = [...(followed?.items ?? []), ...(answer.value.items ?? [])];
      setLater({ after: page, items, next: answer.value.next });
    }
  }

  return {
    first: page,
    items: page && [...(page.items ?? []), ...(followed?.items ?? [])],
    more: next ? () => void more() : undefined,
    failure: first.failure ?? failure,
    reload: first.reload,
  };
}
