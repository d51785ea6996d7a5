import type { EventRecord } from '../format/types';
import { OPEN_END, PRECISIONS, UNKNOWN_END, type Edtf } from '../time/edtfTypes';
import { extentOf, memberExtents } from '../time/extent';
import type { Ends } from './extent';

/** When an event was, as its columns hold it; what goes on is not cut yet, but where `asOf` cuts it. */
export type EventTimes = { readonly [End in keyof Ends]: number } & {
  readonly flags: number;
  readonly precision: number;
};

/**
 * The times of an event as read. Where only one end of an event is known, the event stands there: "until December 2025" in
 * December 2025, and not in all the time before.
 */
export function timesOf({ dates, asOfDates }: Pick<EventRecord, 'dates' | 'asOfDates'>): EventTimes {
  const extent = extentOf(dates);
  const { latestStart, earliestEnd, flags } = extent;
  const from = extent.from === -Infinity ? earliestKnown(dates) : extent.from;
  const to = (flags & UNKNOWN_END) !== 0 && Number.isFinite(latestStart) ? latestStart : extent.to;
  const begun = Math.max(from, latestStart === Infinity ? from : latestStart);
  const cut = flags & OPEN_END && asOfDates ? Math.max(extentOf(asOfDates).to, begun) : Infinity;
  return {
    from,
    latestStart: Math.min(Math.max(from, latestStart), cut),
    earliestEnd: Math.min(Math.max(from, earliestEnd), cut),
    to: Math.min(to, cut),
    flags,
    precision: coarsest(dates),
  };
}

/** The earliest instant that a date without a beginning names; −Infinity where it names none. */
function earliestKnown(dates: Edtf): number {
  const parts =
    dates.type === 'interval' && typeof dates.end !== 'string' ? [extentOf(dates.end)] : memberExtents(dates);
  const known = parts.map(({ from }) => Number(from)).filter((from) => from !== -Infinity);
  return known.length > 0 ? Math.min(...known) : -Infinity;
}

/** Index in PRECISIONS of a date; of the coarsest part of an interval or set. An end that is open or unknown has none. */
function coarsest(dates: Edtf): number {
  if (dates.type === 'date') return PRECISIONS.indexOf(dates.precision);
  if (dates.type === 'set') return Math.min(...dates.members.map(coarsest));
  const { start, end } = dates;
  const known = Math.min(
    typeof start === 'string' ? Infinity : coarsest(start),
    typeof end === 'string' ? Infinity : coarsest(end),
  );
  return known === Infinity ? 0 : known;
}
