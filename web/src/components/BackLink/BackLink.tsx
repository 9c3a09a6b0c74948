export const BackLink = ({ href, words }: { href: string; words: string }) => (
  <p class="govuk-body">
    <a class="govuk-back-link" href={href}>
      {words}
    </a>
  </p>
);
