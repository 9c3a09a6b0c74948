import type { ComponentChildren } from 'preact';
import { SkipLink } from 'govuk-frontend/dist/govuk/components/skip-link/skip-link.mjs';
import { Announcer } from './announcer.tsx';
import { useBehaviour } from './behaviour.ts';
import { Footer } from './Footer.tsx';
import { Header, type HeaderProps } from './Header.tsx';
import { text } from './text.ts';

export function Layout({ children, ...header }: HeaderProps & { children: ComponentChildren }) {
  const skip = useBehaviour<HTMLAnchorElement>(SkipLink);
  return (
    <>
      <a href="#main-content" class="govuk-skip-link" data-module="govuk-skip-link" ref={skip}>
        {text.skip}
      </a>
      <Announcer />
      <Header {...header} />
      <div class="govuk-width-container">
        <main class="govuk-main-wrapper" id="main-content">
          {children}
        </main>
      </div>
      <Footer />
    </>
  );
}
