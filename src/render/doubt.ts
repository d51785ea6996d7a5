import type { EventTable } from '../model/table';
import * as D from '../time/edtfTypes';
import type { EdtfInterval, Extent } from '../time/edtfTypes';
import { extentOf, memberExtents } from '../time/extent';

/**
 * The signs of a date's doubt, one for each kind, drawn the same on canvas, in SVG and in the legend:
 * dashes for approximate, a small question mark for uncertain, dots for what nobody knows, withLinks marks for several dates.
 */
export interface Doubt {
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly unspecified: boolean;
  readonly oneOf: boolean;
  readonly allOf: boolean;
}

/** The doubts that a row's flags tell. */
export function doubtOf(flags: number): Doubt {
  return {
    approximate: (flags & D.IS_APPROXIMATE) !== 0,
    uncertain: (flags & D.IS_UNCERTAIN) !== 0,
    unspecified: (flags & D.IS_UNSPECIFIED) !== 0,
    oneOf: (flags & D.ONE_OF) !== 0,
    allOf: (flags & D.ALL_OF) !== 0,
  };
}

/** A date without doubt. */
export const CERTAIN: Doubt = doubtOf(0);

/** Dashes of an approximate outline; dots of an unspecified one. */
export const DASHES = [2.4, 2];
export const DOTS = [1.5, 1.8];

/** How the outline of a mark is broken; undefined where it is whole. */
export function outlineOf({ approximate, unspecified }: Doubt): readonly number[] | undefined {
  if (unspecified) return DOTS;
  return approximate ? DASHES : undefined;
}

/** How the outline of the second mark of a set is broken: where only one of the dates is right, it may be none. */
export function secondOf(doubt: Doubt): readonly number[] | undefined {
  return doubt.oneOf ? DASHES : outlineOf(doubt);
}

/** Whether a deed's mark is pale rather than full: no single date can be relied on. */
export function isPale({ approximate, unspecified, oneOf }: Doubt): boolean {
  return approximate || unspecified || oneOf;
}

/** A question mark 4 px wide that stands at the upper right of a mark, as a path so that it needs no font. */
export const QUESTION = 'M5.6-5C5.6-6.3 6.4-7 7.5-7C8.6-7 9.4-6.3 9.4-5.3C9.4-4.1 7.5-4 7.5-2.5M7.5-1.1V-.6';
/** The middle of it. */
export const QUESTION_AT = { x: 7.5, y: -3.8 } as const;

/** Pixels by which the two marks of a set stand aside from the middle of both. */
export const ASIDE = 2.6;

/** The members of a set, in the order written; none for a row whose date is no set. */
export function candidatesOf(table: EventTable, row: number): readonly Extent[] {
  return (table.flags[row]! & (D.ONE_OF | D.ALL_OF)) === 0 ? [] : memberExtents(table.draft(row).dates);
}

/** What is doubtful about each end of something that lasted, as flags of an extent; and whether somebody looked when it was still going on. */
export interface Ends {
  readonly start: number;
  readonly end: number;
  readonly asOf: boolean;
}

const DOUBTS = D.IS_APPROXIMATE | D.IS_UNCERTAIN | D.IS_UNSPECIFIED;
const STARTS = D.OPEN_START | D.UNKNOWN_START;
const STOPS = D.OPEN_END | D.UNKNOWN_END;

/** The ends of an interval. The draft is looked at only where its flags leave open which end they speak of. */
export function endsOf(table: EventTable, row: number): Ends {
  const flags = table.flags[row]!;
  const plain = { start: flags & STARTS, end: flags & STOPS, asOf: false };
  if ((flags & (DOUBTS | D.OPEN_END)) === 0) return plain;
  const { dates, asOfDates } = table.draft(row);
  if (dates.type !== 'interval') return plain;
  return { start: plain.start | doubtsAt(dates.start), end: plain.end | doubtsAt(dates.end), asOf: asOfDates !== null };
}

function doubtsAt(end: EdtfInterval['end']): number {
  return typeof end === 'string' ? 0 : extentOf(end).flags & DOUBTS;
}
