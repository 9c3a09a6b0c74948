interface ProgressProps {
  label: string;
  /** From 0 to 1; absent where nobody knows how much there is. */
  share?: number;
  /** How far it is, in words. They are not read out at each step, which would drown everything else. */
  words: string;
}

/** Long work, how far it is. */
export function Progress({ label, share, words }: ProgressProps) {
  return (
    <div class="ch-progress">
      <progress class="ch-progress__bar" aria-label={label} value={share} max={1} />
      <p class="govuk-body">{words}</p>
    </div>
  );
}
