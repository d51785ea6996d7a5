import { DAY, instant, utc, type Span } from '../time/instant';
import type { EventTable } from './table';

/** What a file without a finite date is shown on. */
const NOWHERE: Span = { from: utc(2000), to: utc(2001) };

/** The four instants of events, not yet cut. */
export interface Ends {
  readonly from: Float64Array;
  readonly startBy: Float64Array;
  readonly endFrom: Float64Array;
  readonly to: Float64Array;
}

/** The span that holds every event of a table; the year 2000 where there is none. */
export function fileExtent(table: EventTable): Span {
  return table.count ? finiteExtent(table) : NOWHERE;
}

/** From the earliest to the latest finite instant, at least a day; the year 2000 where none is finite. */
export function finiteExtent(ends: Ends): Span {
  let low = Infinity;
  let high = -Infinity;
  for (const column of [ends.from, ends.startBy, ends.endFrom, ends.to]) {
    for (let i = 0; i < column.length; i++) {
      const at = column[i]!;
      if (at < low && at !== -Infinity) low = at;
      if (at > high && at !== Infinity) high = at;
    }
  }
  if (low > high) return NOWHERE;
  return { from: instant(low), to: instant(Math.max(high, low + DAY)) };
}

/** Cuts open and unknown ends at the finite extent of them all, in place. */
export function cutEnds(ends: Ends): void {
  const { from, to } = finiteExtent(ends);
  for (const column of [ends.from, ends.startBy, ends.endFrom, ends.to]) {
    for (let i = 0; i < column.length; i++) {
      if (column[i] === -Infinity) column[i] = from;
      else if (column[i] === Infinity) column[i] = to;
    }
  }
}
