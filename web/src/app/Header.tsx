import { ServiceNavigation } from 'govuk-frontend/dist/govuk/components/service-navigation/service-navigation.mjs';
import { useBehaviour } from './behaviour.ts';
import { text } from './text.ts';

export interface HeaderProps {
  path: string;
  account?: { name: string; organisation?: string; staff: boolean };
  onSignOut?: () => void;
}

/** Two circles that overlap: the partners of a compact, and what they share. */
function Mark() {
  return (
    <svg class="ch-mark" viewBox="0 0 44 28" width="44" height="28" aria-hidden="true" focusable="false">
      <circle cx="15" cy="14" r="11.5" fill="none" stroke="currentColor" stroke-width="4" />
      <circle cx="29" cy="14" r="11.5" fill="none" class="ch-mark__second" stroke-width="4" />
    </svg>
  );
}

function Navigation({ path, account }: HeaderProps) {
  const root = useBehaviour<HTMLDivElement>(ServiceNavigation);
  const items = [
    { href: '/', name: text.calendar },
    { href: '/programme', name: text.programme },
    { href: '/organisations', name: text.organisations },
    { href: '/knowledge', name: text.knowledge },
    { href: '/codes', name: text.codes },
    ...(account ? [{ href: '/my-organisation', name: text.myOrganisation }] : []),
    ...(account?.staff ? [{ href: '/workspace', name: text.workspace }] : []),
  ];
  return (
    <div class="govuk-service-navigation ch-navigation" data-module="govuk-service-navigation" ref={root}>
      <div class="govuk-width-container">
        <div class="govuk-service-navigation__container">
          <nav aria-label={text.navigationLabel} class="govuk-service-navigation__wrapper">
            <button
              type="button"
              class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
              aria-controls="navigation"
              hidden
              aria-hidden="true"
            >
              {text.menu}
            </button>
            <ul class="govuk-service-navigation__list" id="navigation">
              {items.map(({ href, name }) => (
                <NavigationItem key={href} href={href} name={name} path={path} />
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </div>
  );
}

function NavigationItem({ href, name, path }: { href: string; name: string; path: string }) {
  const current = path === href;
  const within = current || (href !== '/' && path.startsWith(`${href}/`));
  return (
    <li class={`govuk-service-navigation__item${within ? ' govuk-service-navigation__item--active' : ''}`}>
      <a
        class="govuk-service-navigation__link"
        href={href}
        aria-current={current ? 'page' : within ? 'true' : undefined}
      >
        {within ? <strong class="govuk-service-navigation__active-fallback">{name}</strong> : name}
      </a>
    </li>
  );
}

function Account({ account, onSignOut }: Pick<HeaderProps, 'account' | 'onSignOut'>) {
  if (!account) {
    return (
      <p class="ch-account">
        <a href="/sign-in">{text.signIn}</a>
      </p>
    );
  }
  return (
    <p class="ch-account">
      <span>
        {account.name}
        {account.organisation ? ` ${text.actingFor(account.organisation)}` : ''}
      </span>
      <button type="button" class="ch-account__sign-out" onClick={onSignOut}>
        {text.signOut}
      </button>
    </p>
  );
}

export function Header(props: HeaderProps) {
  return (
    <header>
      <div class="govuk-generic-header ch-header">
        <div class="govuk-generic-header__container govuk-width-container ch-header__container">
          <div class="govuk-generic-header__logo">
            <a href="/" class="govuk-generic-header__homepage-link ch-header__home">
              <Mark />
              <span class="ch-header__name">{text.service}</span>
            </a>
          </div>
          <Account account={props.account} onSignOut={props.onSignOut} />
        </div>
      </div>
      <Navigation key={`${props.path} ${String(Boolean(props.account))}`} {...props} />
    </header>
  );
}
