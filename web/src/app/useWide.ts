import { useEffect, useState } from 'preact/hooks';

/** The width from which a page has columns; in em, so that large text counts as a narrow window. */
const WIDE = '(min-width: 48.0625em)';

const query = () => globalThis.matchMedia?.(WIDE);

/** Whether there is room for columns. Narrow pages need another order, which styles alone can't give. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => query()?.matches ?? true);
  useEffect(() => {
    const list = query();
    const change = (event: MediaQueryListEvent) => setWide(event.matches);
    list?.addEventListener('change', change);
    return () => list?.removeEventListener('change', change);
  }, []);
  return wide;
}
