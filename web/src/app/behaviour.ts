import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

type Behaviour = new (root: HTMLElement) => unknown;

/** Mounts one of GOV.UK Frontend's behaviours on an element, once. */
export function useBehaviour<E extends HTMLElement>(behaviour: Behaviour): RefObject<E | null> {
  const root = useRef<E>(null);
  useEffect(() => {
    if (root.current) {
      new behaviour(root.current);
    }
  }, [behaviour]);
  return root;
}
