import { useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';

/**
 * The address that a screen shows, with its query. A screen that is being left stays until the next
 * one is there; it keeps its own address meanwhile, so that it does not answer for another's.
 */
export function useOwnUrl(): string {
  const { url, path } = useLocation();
  const own = useRef({ url, path });
  if (own.current.path === path) {
    own.current.url = url;
  }
  return own.current.url;
}
