import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Answer, Failure } from './answer.ts';

export interface Resource<T> {
  /** The last good answer for this key; kept while a newer one is on its way. */
  value?: T;
  etag?: string;
  failure?: Failure;
  loading: boolean;
  reload: () => void;
}

interface Kept {
  value: unknown;
  etag?: string;
}

/** Answers kept so that going back shows the page at once; each is asked for again behind it. */
const kept = new Map<string, Kept>();
const KEPT_AT_MOST = 60;

export function forgetAnswers(): void {
  kept.clear();
}

function keep(key: string, answer: Kept): void {
  kept.delete(key);
  kept.set(key, answer);
  const oldest = kept.keys().next().value;
  if (kept.size > KEPT_AT_MOST && oldest !== undefined) {
    kept.delete(oldest);
  }
}

interface Shown {
  key?: string;
  value?: unknown;
  etag?: string;
  failure?: Failure;
  loading: boolean;
}

const begin = (key: string | undefined): Shown =>
  key === undefined ? { loading: false } : { key, loading: true, ...kept.get(key) };

/**
 * Reads something from the server and keeps it in step with its key. An undefined key reads
 * nothing. An answer that arrives after the key has moved on is dropped.
 */
export function useResource<T>(key: string | undefined, load: () => Promise<Answer<T>>): Resource<T> {
  const [shown, show] = useState<Shown>(() => begin(key));
  const [tries, setTries] = useState(0);
  const loader = useRef(load);
  loader.current = load;

  useEffect(() => {
    if (key === undefined) {
      show({ loading: false });
      return;
    }
    let current = true;
    show((before) => (before.key === key ? { ...before, loading: true, failure: undefined } : begin(key)));
    void loader.current().then((answer) => {
      if (!current) {
        return;
      }
      if (answer.ok) {
        keep(key, { value: answer.value, etag: answer.etag });
        show({ key, value: answer.value, etag: answer.etag, loading: false });
      } else {
        show((before) => ({ ...before, key, failure: answer.failure, loading: false }));
      }
    });
    return () => {
      current = false;
    };
  }, [key, tries]);

  const reload = useCallback(() => setTries((count) => count + 1), []);
  // Until the effect has run, a new key must not show the old key's answer.
  const now = shown.key === key ? shown : begin(key);
  return {
    value: now.value as T | undefined,
    etag: now.etag,
    failure: now.failure,
    loading: now.loading,
    reload,
  };
}
