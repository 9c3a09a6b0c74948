import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

type Behaviour = new (root: HTMLElement) => unknown;

/** Mounts one of GOV.UK Frontend's behaviours on an element, once. */
export function useBehaviour<E extends HTMLElement>(behaviour: Behaviour): RefObject<E | null> {
  const root = useRef<E>(null);
  useEffect(() => {
    try {
      if (root.current) {
        new behaviour(root.current);
      }
    } catch (failure) {
      // The markup works without its behaviour (where the styles did not arrive, say), so the page goes on.
      console.warn(failure);
    }
  }, [behaviour]);
  return root;
}
