import { encode } from 'uqr';

/** The empty edge that readers of codes need around one, in squares. */
const EDGE = 4;

export interface Drawn {
  /** Squares from side to side, the edge included. */
  size: number;
  /** The dark squares as a path, a run of them at a time. */
  path: string;
}

/** A code for phones as something to draw. The medium level still reads with a corner of the poster damp or torn. */
export function drawn(words: string): Drawn {
  const { data, size } = encode(words, { ecc: 'M', border: EDGE });
  return { size, path: data.map(runs).join('') };
}

function runs(row: boolean[], y: number): string {
  let path = '';
  let start = 0;
  while (start < row.length) {
    let end = start;
    while (row[end]) {
      end++;
    }
    if (end > start) {
      path += `M${start} ${y}h${end - start}v1H${start}z`;
    }
    start = end + 1;
  }
  return path;
}
