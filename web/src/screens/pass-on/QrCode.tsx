import { drawn } from './qr.ts';

/** An address as a code for phones, dark on light whatever the colours around it. */
export function QrCode({ address, label }: { address: string; label: string }) {
  const { size, path } = drawn(address);
  return (
    <svg
      class="ch-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
