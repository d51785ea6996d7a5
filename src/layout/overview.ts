import type { EventTable } from '../model/table';
import type { Span } from '../time/instant';
import { pixelsPerMs } from '../time/scale';
import { exactnessOf } from './density';
import { BOUNDS, uncertaintyMs } from './uncertainty';

/** Pixels from one bar of the overview to the next. */
const PITCH = 6;

/** The whole file as a histogram: how many events begin in each bar, by hue. */
export interface Overview {
  readonly span: Span;
  /** Bars, evenly over the span; three counts each: cooperation, neutral, conflict. */
  readonly bars: number;
  /** Events whose date is at least as exact as a bar. */
  readonly counts: Uint32Array;
  /** Shares of the others, each spread evenly over the time in which it may have begun. */
  readonly spread: Float64Array;
  /** The highest sum of a bar. */
  readonly most: number;
}

/**
 * Counts rows into the bars that fit on `width` pixels. One pass over the rows; done when the filter or the width changes. `keys` has
 * the hue and exactness of each row of the table.
 */
export function overviewOf(
  table: EventTable,
  rows: Uint32Array,
  span: Span,
  width: number,
  keys: Uint8Array = exactnessOf(table),
): Overview {
  const bars = Math.max(1, Math.floor(width / PITCH));
  const counts = new Uint32Array(bars * 3);
  const shares = new Shares(bars);
  // Bars a millisecond.
  const scale = pixelsPerMs({ shown: span, width: bars });
  const place = (at: number): number => Math.max(0, Math.min(bars, (at - span.from) * scale));
  // Half a bar, since what is about as long as one must be looked at: rounding may make it longer.
  const exact = BOUNDS.map((vague) => vague * scale < 0.5);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const hue = keys[row]! % 3;
    const from = place(table.from[row]!);
    const to = exact[Math.floor(keys[row]! / 3)] ? from : place(table.from[row]! + uncertaintyMs(table, row));
    if (to - from > 1) shares.add(from, to, hue);
    else counts[Math.min(bars - 1, Math.floor(from)) * 3 + hue]!++;
  }
  const spread = shares.sums();
  let most = 0;
  for (let i = 0; i < bars * 3; i += 3)
    most = Math.max(most, counts[i]! + counts[i + 1]! + counts[i + 2]! + spread[i]! + spread[i + 1]! + spread[i + 2]!);
  return { span, bars, counts, spread, most };
}

/** Adds up shares that reach over many bars, at the cost of their ends alone: of the bars between, only changes are kept. */
class Shares {
  private readonly own: Float64Array;
  private readonly change: Float64Array;
  private any = false;

  constructor(private readonly bars: number) {
    this.own = new Float64Array(bars * 3);
    this.change = new Float64Array((bars + 1) * 3);
  }

  /** Spreads one event of a hue from one place to another, in bars, more than one apart. */
  add(from: number, to: number, hue: number): void {
    const each = 1 / (to - from);
    const first = Math.floor(from);
    const last = Math.min(this.bars - 1, Math.floor(to));
    this.own[first * 3 + hue]! += each * (first + 1 - from);
    this.own[last * 3 + hue]! += each * (to - last);
    this.change[(first + 1) * 3 + hue]! += each;
    this.change[last * 3 + hue]! -= each;
    this.any = true;
  }

  /** The shares of each bar, three a bar. */
  sums(): Float64Array {
    const { own, change } = this;
    if (!this.any) return own;
    for (let hue = 0; hue < 3; hue++) {
      let between = 0;
      for (let at = hue; at < own.length; at += 3) {
        between += change[at]!;
        // What adding and taking away leaves over by rounding is no event.
        if (between > 1e-9) own[at]! += between;
      }
    }
    return own;
  }
}
