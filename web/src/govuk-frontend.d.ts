/** GOV.UK Frontend ships without types; these are the behaviours that the client mounts. */
declare module 'govuk-frontend/dist/govuk/components/service-navigation/service-navigation.mjs' {
  export const ServiceNavigation: new (root: HTMLElement) => unknown;
}
declare module 'govuk-frontend/dist/govuk/components/skip-link/skip-link.mjs' {
  export const SkipLink: new (root: HTMLElement) => unknown;
}
declare module 'govuk-frontend/dist/govuk/components/error-summary/error-summary.mjs' {
  export const ErrorSummary: new (root: HTMLElement) => unknown;
}
