import type { EventTable } from '../model/table';
import type { Span } from '../time/instant';
import { hueOf } from './density';

/** Pixels from one bar of the overview to the next. */
const PITCH = 6;

/** The whole file as a histogram: how many events begin in each bar, by hue. */
export interface Overview {
  readonly span: Span;
  /** Bars, evenly over the span; three counts each: cooperation, neutral, conflict. */
  readonly bars: number;
  readonly counts: Uint32Array;
  /** The highest sum of a bar. */
  readonly most: number;
}

/** Counts rows into the bars that fit on `width` pixels. One pass over the rows; done when the filter or the width changes. */
export function overviewOf(table: EventTable, rows: Uint32Array, span: Span, width: number): Overview {
  const bars = Math.max(1, Math.floor(width / PITCH));
  const counts = new Uint32Array(bars * 3);
  const scale = bars / (span.to - span.from);
  for (const row of rows) {
    const bar = Math.max(0, Math.min(bars - 1, Math.floor((table.from[row]! - span.from) * scale)));
    const at = bar * 3 + hueOf(table, row);
    counts[at] = counts[at]! + 1;
  }
  let most = 0;
  for (let i = 0; i < bars; i++) most = Math.max(most, counts[i * 3]! + counts[i * 3 + 1]! + counts[i * 3 + 2]!);
  return { span, bars, counts, most };
}
