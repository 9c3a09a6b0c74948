export interface Offered {
  href: string;
  words: string;
  chosen: boolean;
}

/** Ways to look at one list, each with its own address. */
export function Choose({ label, offered }: { label: string; offered: readonly Offered[] }) {
  return (
    <nav aria-label={label} class="ch-choose">
      <ul>
        {offered.map(({ href, words, chosen }) => (
          <li key={href}>
            <a class="govuk-link" href={href} aria-current={chosen ? 'page' : undefined}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
