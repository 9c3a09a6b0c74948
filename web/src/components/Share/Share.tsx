/** A bar for a part of a whole. The numbers stand beside it in words, so it says nothing to those who can't see it. */
export function Share({ part, whole }: { part: number; whole: number }) {
  const percent = whole > 0 ? (100 * part) / whole : 0;
  return (
    <svg class="ch-share" aria-hidden="true" focusable="false">
      <rect class="ch-share__whole" width="100%" height="100%" />
      <rect class="ch-share__part" width={`${percent}%`} height="100%" />
    </svg>
  );
}
