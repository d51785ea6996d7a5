import type { EventDraft } from '../intake/types';
import { OPEN_END, PRECISIONS, type Edtf } from '../time/dates';
import { extentOf } from '../time/extent';
import type { Ends } from './extent';

/** When an event was, as its columns hold it; open ends are not cut yet, but for one that `asOf` cuts. */
export type Times = { readonly [End in keyof Ends]: number } & { readonly flags: number; readonly precision: number };

/** The times of an event as read. */
export function timesOf({ dates, asOfDates }: Pick<EventDraft, 'dates' | 'asOfDates'>): Times {
  const { from, startBy, endFrom, to, flags } = extentOf(dates);
  const begun = Math.max(from, startBy === Infinity ? from : startBy);
  const cut = flags & OPEN_END && asOfDates ? Math.max(extentOf(asOfDates).to, begun) : Infinity;
  return {
    from,
    startBy: Math.min(startBy, cut),
    endFrom: Math.min(endFrom, cut),
    to: Math.min(to, cut),
    flags,
    precision: coarsest(dates),
  };
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
