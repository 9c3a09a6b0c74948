/**
 * An address that somebody typed, if it is one that a browser may follow. Others (`javascript:`,
 * say) are shown as words and never become links.
 */
export function safeAddress(address: string | undefined): string | undefined {
  if (!address) {
    return undefined;
  }
  try {
    return ['https:', 'http:'].includes(new URL(address).protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}
