import { encode } from 'uqr';

/** Modules of white around a code, as ISO 18004 asks for. */
const QUIET = 4;

/** A QR code as an SVG path: `size` modules wide and tall, its white edge included. */
export interface QrPath {
  readonly size: number;
  readonly d: string;
}

/** The QR code of a text. A tenth of it may be covered or unreadable (level M restores 15 %). */
export function qrPathOf(text: string): QrPath {
  const { size, data } = encode(text, { ecc: 'M', border: QUIET });
  // One rectangle for each run of dark modules in a row.
  const runs = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => {
      if (!isDark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      return [`M${String(x)} ${String(y)}h${String((end < 0 ? size : end) - x)}v1H${String(x)}z`];
    }),
  );
  return { size, d: runs.join('') };
}
