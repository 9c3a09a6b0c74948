import { text } from './text.ts';

export function Footer() {
  return (
    <footer class="ch-footer">
      <div class="govuk-width-container">
        <h2 class="govuk-visually-hidden">{text.footerLabel}</h2>
        <ul class="ch-footer__links">
          {text.footer.map((link) => (
            <li key={link.href}>
              <a class="govuk-link govuk-link--text-colour" href={link.href}>
                {link.text}
              </a>
            </li>
          ))}
        </ul>
        <p class="ch-footer__licence">{text.licence}</p>
      </div>
    </footer>
  );
}
