import * as D from './edtfTypes';
import type { Edtf, EdtfDate, EdtfInterval, EdtfSet, Extent } from './edtfTypes';
import { instant, type Span } from './instant';

type GetSpan = (date: EdtfDate) => Span;
type Bounds = Omit<Extent, 'flags'>;

const wallClockSpan: GetSpan = (date) => date.span;

/** Wall-clock time without an offset counts as UTC, so that all dates can be ordered. */
const utcSpan: GetSpan = ({ span, offset }) => {
  if (!offset) return span;
  return { from: instant(span.from - offset * 60_000), to: instant(span.to - offset * 60_000) };
};

/** The extent of a date in wall-clock time, for layout and filters. */
export function extentOf(edtf: Edtf): Extent {
  return extent(edtf, wallClockSpan);
}

/** The extent of a date in UTC, that is wall-clock time minus offset, for ordering and durations. */
export function instantsOf(edtf: Edtf): Extent {
  return extent(edtf, utcSpan);
}

/** The extents of a set's members, each with the set's ONE_OF or ALL_OF flag; of any other date its own extent. */
export function memberExtents(edtf: Edtf): Extent[] {
  if (edtf.type !== 'set') return [extentOf(edtf)];
  const of = edtf.of === 'one' ? D.ONE_OF : D.ALL_OF;
  return edtf.members.map((member) => {
    const own = extentOf(member);
    return { ...own, flags: own.flags | of };
  });
}

function extent(edtf: Edtf, getSpan: GetSpan): Extent {
  if (edtf.type === 'date') return extentOfDate(edtf, getSpan);
  return edtf.type === 'set' ? extentOfSet(edtf, getSpan) : extentOfInterval(edtf, getSpan);
}

function extentOfDate(date: EdtfDate, getSpan: GetSpan): Extent {
  const { from, to } = getSpan(date);
  return { from, latestStart: to, earliestEnd: from, to, flags: qualifierFlags(date) };
}

function qualifierFlags({ year, month, day }: EdtfDate): number {
  const bits = year | month | day;
  return (
    (bits & D.APPROXIMATE ? D.IS_APPROXIMATE : 0) |
    (bits & D.UNCERTAIN ? D.IS_UNCERTAIN : 0) |
    (bits & D.UNSPECIFIED ? D.IS_UNSPECIFIED : 0)
  );
}

function extentOfInterval({ start, end }: EdtfInterval, getSpan: GetSpan): Extent {
  const a = typeof start === 'string' ? null : extent(start, getSpan);
  const b = typeof end === 'string' ? null : extent(end, getSpan);
  const flags =
    D.INTERVAL |
    (a ? a.flags : start === 'open' ? D.OPEN_START : D.UNKNOWN_START) |
    (b ? b.flags : end === 'open' ? D.OPEN_END : D.UNKNOWN_END);
  return {
    from: a ? a.from : instant(-Infinity),
    latestStart: a ? a.to : start === 'open' ? instant(-Infinity) : (b?.to ?? instant(Infinity)),
    earliestEnd: b ? b.from : end === 'open' ? instant(Infinity) : (a?.from ?? instant(-Infinity)),
    to: b ? b.to : instant(Infinity),
    flags,
  };
}

/** A set extends from its earliest to its latest member and lies somewhere in between. */
function extentOfSet(set: EdtfSet, getSpan: GetSpan): Extent {
  const all = set.members.map((member) => extent(member, getSpan));
  const from = set.earlier ? -Infinity : Math.min(...all.map((one) => one.from));
  const to = set.later ? Infinity : Math.max(...all.map((one) => one.to));
  const own =
    (set.of === 'one' ? D.ONE_OF : D.ALL_OF) | (set.earlier ? D.OPEN_START : 0) | (set.later ? D.OPEN_END : 0);
  // An interval among the members does not make the set an interval.
  const flags = all.reduce((sum, one) => sum | (one.flags & ~D.INTERVAL), own);
  const bounds: Bounds = { from: instant(from), latestStart: instant(to), earliestEnd: instant(from), to: instant(to) };
  return { ...bounds, flags };
}
