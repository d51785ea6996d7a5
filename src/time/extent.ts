import * as D from './dates';
import type { Edtf, EdtfDate, EdtfInterval, EdtfSet, Extent } from './dates';
import { instant, type Span } from './instant';

type SpanOf = (date: EdtfDate) => Span;
type Bounds = Omit<Extent, 'flags'>;

const wallClock: SpanOf = (date) => date.span;

/** Without an offset a wall clock is taken for UTC, so that every date has a place in the order. */
const onUtc: SpanOf = ({ span, offset }) => {
  if (!offset) return span;
  return { from: instant(span.from - offset * 60_000), to: instant(span.to - offset * 60_000) };
};

/** The four instants of a date by its own wall clock, and what is doubtful about it. For drawing and for filters. */
export function extentOf(edtf: Edtf): Extent {
  return extent(edtf, wallClock);
}

/** The same as real instants: the wall clock minus its offset. For order and durations. */
export function instantsOf(edtf: Edtf): Extent {
  return extent(edtf, onUtc);
}

/** The extent of each member of a set, with the set's ONE_OF or ALL_OF; of any other date its own extent alone. */
export function membersOf(edtf: Edtf): Extent[] {
  if (edtf.type !== 'set') return [extentOf(edtf)];
  const of = edtf.of === 'one' ? D.ONE_OF : D.ALL_OF;
  return edtf.members.map((member) => {
    const own = extentOf(member);
    return { ...own, flags: own.flags | of };
  });
}

function extent(edtf: Edtf, spanOf: SpanOf): Extent {
  if (edtf.type === 'date') return extentOfDate(edtf, spanOf);
  return edtf.type === 'set' ? extentOfSet(edtf, spanOf) : extentOfInterval(edtf, spanOf);
}

function extentOfDate(date: EdtfDate, spanOf: SpanOf): Extent {
  const { from, to } = spanOf(date);
  return { from, startBy: to, endFrom: from, to, flags: doubts(date) };
}

function doubts({ year, month, day }: EdtfDate): number {
  const bits = year | month | day;
  return (
    (bits & D.APPROXIMATE ? D.IS_APPROXIMATE : 0) |
    (bits & D.UNCERTAIN ? D.IS_UNCERTAIN : 0) |
    (bits & D.UNSPECIFIED ? D.IS_UNSPECIFIED : 0)
  );
}

function extentOfInterval({ start, end }: EdtfInterval, spanOf: SpanOf): Extent {
  const a = typeof start === 'string' ? null : extent(start, spanOf);
  const b = typeof end === 'string' ? null : extent(end, spanOf);
  const flags =
    D.INTERVAL |
    (a ? a.flags : start === 'open' ? D.OPEN_START : D.UNKNOWN_START) |
    (b ? b.flags : end === 'open' ? D.OPEN_END : D.UNKNOWN_END);
  return {
    from: a ? a.from : instant(-Infinity),
    startBy: a ? a.to : start === 'open' ? instant(-Infinity) : (b?.to ?? instant(Infinity)),
    endFrom: b ? b.from : end === 'open' ? instant(Infinity) : (a?.from ?? instant(-Infinity)),
    to: b ? b.to : instant(Infinity),
    flags,
  };
}

/** A set reaches from its earliest to its latest member; that it lies in between is all that is certain of it. */
function extentOfSet(set: EdtfSet, spanOf: SpanOf): Extent {
  const all = set.members.map((member) => extent(member, spanOf));
  const from = set.earlier ? -Infinity : Math.min(...all.map((one) => one.from));
  const to = set.later ? Infinity : Math.max(...all.map((one) => one.to));
  const own =
    (set.of === 'one' ? D.ONE_OF : D.ALL_OF) | (set.earlier ? D.OPEN_START : 0) | (set.later ? D.OPEN_END : 0);
  // A stretch among the members does not make the set one: INTERVAL says that the whole lasted.
  const flags = all.reduce((sum, one) => sum | (one.flags & ~D.INTERVAL), own);
  const bounds: Bounds = { from: instant(from), startBy: instant(to), endFrom: instant(from), to: instant(to) };
  return { ...bounds, flags };
}
