import { LONGEST_LABEL, type Measure } from './types';

/** The label of each row as it stands in the picture: short enough, and its width measured once. */
export interface Labels {
  text(row: number): string;
  /** Pixels. */
  width(row: number): number;
}

/** Cuts a text to `most` pixels and marks the cut with an ellipsis; code points are never split. */
export function shorten(text: string, most: number, measure: Measure): string {
  if (measure(text) <= most) return text;
  const points = Array.from(text);
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(points.slice(0, middle).join('').trimEnd() + '…') <= most) low = middle;
    else high = middle - 1;
  }
  return points.slice(0, Math.max(1, low)).join('').trimEnd() + '…';
}

/** Labels of at most `most` pixels, measured when first asked for: of 100,000 events only those near the view ever are. */
export function makeLabels(count: number, textOf: (row: number) => string, most: number, measure: Measure): Labels {
  const widest = Math.min(most, LONGEST_LABEL);
  const texts: (string | undefined)[] = [];
  const widths = new Float32Array(count).fill(-1);
  const text = (row: number): string => (texts[row] ??= shorten(textOf(row), widest, measure));
  const width = (row: number): number => {
    if (widths[row]! < 0) widths[row] = Math.ceil(measure(text(row)));
    return widths[row]!;
  };
  return { text, width };
}
