import type { EventTable } from '../model/table';
import { ALL_OF, IS_APPROXIMATE, IS_UNCERTAIN, IS_UNSPECIFIED, ONE_OF } from '../time/dates';
import { membersOf } from '../time/extent';

/**
 * The signs of a date's doubt, one for each kind, drawn the same on canvas, in SVG and in the legend:
 * dashed outline for approximate, a small question mark for uncertain, dots for digits nobody knows, tied marks for one of several.
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
    approximate: (flags & IS_APPROXIMATE) !== 0,
    uncertain: (flags & IS_UNCERTAIN) !== 0,
    unspecified: (flags & IS_UNSPECIFIED) !== 0,
    oneOf: (flags & ONE_OF) !== 0,
    allOf: (flags & ALL_OF) !== 0,
  };
}

/** A date without doubt. */
export const CERTAIN: Doubt = doubtOf(0);

/** Dashes of an approximate outline; dots of an unspecified one. */
export const DASHES = [2.4, 2];
export const DOTS = [0.6, 2.4];

/** How the outline of a mark is broken; undefined where it is whole. */
export function outlineOf({ approximate, unspecified, oneOf }: Doubt): readonly number[] | undefined {
  if (unspecified) return DOTS;
  return approximate || oneOf ? DASHES : undefined;
}

/** A question mark 5 px wide that stands at the upper right of a mark, as a path so that it needs no font. */
export const QUESTION = 'M6.2-6.4C6.2-8 7.2-8.8 8.5-8.8C9.9-8.8 10.8-8 10.8-6.8C10.8-5.3 8.6-5.3 8.6-3.6M8.6-1.7V-1.2';

/** The middles of a set's members, in milliseconds; null for a row whose date is no set. */
export function candidatesOf(table: EventTable, row: number): readonly number[] | null {
  if ((table.flags[row]! & (ONE_OF | ALL_OF)) === 0) return null;
  return membersOf(table.draft(row).dates).map(({ from, to }) => (from + to) / 2);
}
