import { safeAddress } from '../../words/address.ts';

/** A link to an address that somebody typed; only words where the address is none to follow. */
export function OutsideLink({ address, words }: { address?: string; words?: string }) {
  const safe = safeAddress(address);
  const shown = words || address || '';
  return safe ? (
    <a class="govuk-link" href={safe} rel="noreferrer">
      {shown}
    </a>
  ) : (
    <>{shown}</>
  );
}
