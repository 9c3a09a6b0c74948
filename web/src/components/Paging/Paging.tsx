interface PagingProps {
  /** The address of the next page, and of the first where this is a later one. */
  next?: string;
  first?: string;
  words: { more: string; first: string };
}

/** The way on in a long list, and back to where it begins. */
export function Paging({ next, first, words }: PagingProps) {
  if (!next && !first) {
    return null;
  }
  return (
    <p class="govuk-body ch-actions">
      {next && (
        <a class="govuk-link" rel="next" href={next}>
          {words.more}
        </a>
      )}
      {first && (
        <a class="govuk-link" href={first}>
          {words.first}
        </a>
      )}
    </p>
  );
}
