import type { ComponentChildren } from 'preact';
import type { Resource } from '../../api/resource.ts';
import { FailureNotice } from '../Failure/FailureNotice.tsx';
import { Paging } from '../Paging/Paging.tsx';
import { Waiting } from '../Waiting/Waiting.tsx';

interface ListedProps<T> {
  found: Resource<{ items: T[]; next?: string }>;
  words: { waiting: string; none: string; more: string; first: string };
  /** The address of the page at that place, or of the first. */
  at: (cursor?: string) => string;
  /** Where this page is; absent on the first. */
  cursor?: string;
  /** Shows the entries of a page that has any. */
  children: (items: T[]) => ComponentChildren;
}

/** A page of a list: what is waited for, what went wrong, that there is none, or the entries, and the way on. */
export function Listed<T>({ found, words, at, cursor, children }: ListedProps<T>) {
  const { value, failure, reload } = found;
  return (
    <>
      {!value && !failure && <Waiting what={words.waiting} />}
      {failure && <FailureNotice failure={failure} onRetry={reload} />}
      {value?.items.length === 0 && <p class="govuk-body">{words.none}</p>}
      {value && value.items.length > 0 && children(value.items)}
      <Paging words={words} next={value?.next && at(value.next)} first={cursor && at()} />
    </>
  );
}
