import { PRECISIONS, type Precision } from '../time/edtfTypes';
import { DAY, instant, utc, type Span } from '../time/instant';
import type { EventTable } from './table';

/** The span shown for a file without a finite date. */
const NOWHERE: Span = { from: utc(2000), to: utc(2001) };

/** The four bounds of each event, before open ends are cut. */
export interface Ends {
  readonly from: Float64Array;
  readonly latestStart: Float64Array;
  readonly earliestEnd: Float64Array;
  readonly to: Float64Array;
}

/** The span that holds all events of a table; the year 2000 if there are none. */
export function fileExtent(table: EventTable): Span {
  return table.count ? finiteExtent(table) : NOWHERE;
}

/** The finest precision of a date in a table; days if there are no events. */
export function finestPrecision({ count, precision }: Pick<EventTable, 'count' | 'precision'>): Precision {
  let finest = 0;
  for (let row = 0; row < count; row++) finest = Math.max(finest, precision[row]!);
  return count > 0 ? PRECISIONS[finest]! : 'day';
}

/** From the earliest to the latest finite instant, at least a day long; the year 2000 if none is finite. */
export function finiteExtent(ends: Ends): Span {
  let low = Infinity;
  let high = -Infinity;
  for (const column of [ends.from, ends.latestStart, ends.earliestEnd, ends.to]) {
    for (let i = 0; i < column.length; i++) {
      const at = column[i]!;
      if (at < low && at !== -Infinity) low = at;
      if (at > high && at !== Infinity) high = at;
    }
  }
  if (low > high) return NOWHERE;
  return { from: instant(low), to: instant(Math.max(high, low + DAY)) };
}

/**
 * Cuts open and unknown ends at the finite extent of them all, in place. What goes on is certain up to today and no further, even
 * where the file names later dates, but for what only begins after today.
 */
export function cutEnds(ends: Ends, today: number): void {
  const { from, to } = finiteExtent(ends);
  const certain = Math.min(to, today);
  for (const column of [ends.from, ends.latestStart, ends.earliestEnd, ends.to]) {
    for (let i = 0; i < column.length; i++) {
      if (column[i] === -Infinity) column[i] = from;
      else if (column[i] === Infinity) column[i] = Math.min(to, Math.max(certain, ends.from[i]!, begunBy(ends, i)));
    }
  }
}

/** The latest instant at which row i may have begun; its earliest where that is not known. */
function begunBy({ from, latestStart }: Ends, i: number): number {
  return Number.isFinite(latestStart[i]!) ? latestStart[i]! : from[i]!;
}
