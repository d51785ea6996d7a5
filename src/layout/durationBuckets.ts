import { lowerBound } from '../util/bisect';
import { memoize } from '../util/memoize';
import { partition, type Partition } from '../model/partition';
import type { LaneRows } from '../model/lanes';
import type { EventTable } from '../model/table';

/** Lanes up to this many events are laid out as a whole at each step; larger ones in tiles near the view. */
export const WHOLE = 300;

/**
 * Shortest octave: half a minute and less. At no zoom that a reader can reach is it long, so that events without length, on whose
 * width nothing can rest, are never laid out among long ones.
 */
const FIRST_OCTAVE = 15;
/** Octaves up to twice what JavaScript's calendar spans. */
const OCTAVES = 41;
const WEIGHTS = 5;

/**
 * The events of a lane that last about equally long: at most 2^octave milliseconds, and more than half of that.
 * Looking back one such length from the view finds all of them that still go on, however long ago the file begins.
 */
export interface DurationBucket {
  readonly octave: number;
  /** Those of each weight in time order, with their starts; 5 first. */
  readonly byWeight: readonly Partition[];
}

function octaveOf(milliseconds: number): number {
  if (milliseconds <= 2 ** FIRST_OCTAVE) return FIRST_OCTAVE;
  // Counting leading zeros is much cheaper than a logarithm, and nearly all events last less than 49 days.
  if (milliseconds <= 2 ** 32) return 32 - Math.clz32(Math.ceil(milliseconds) - 1);
  return Math.min(FIRST_OCTAVE + OCTAVES - 1, Math.ceil(Math.log2(milliseconds)));
}

/** For each row of a table how long it lasts and what it weighs, as the number of its bucket. */
export const bucketOfRow = memoize(({ count, from, to, weight }: EventTable) => {
  const keys = new Uint8Array(count);
  for (let row = 0; row < count; row++)
    keys[row] = (octaveOf(to[row]! - from[row]!) - FIRST_OCTAVE) * WEIGHTS + WEIGHTS - weight[row]!;
  return keys;
});

/** A lane's events by how long they last, shortest first, and then by weight. */
export function durationBuckets(table: EventTable, { rows }: LaneRows): DurationBucket[] {
  const buckets = partition(rows, table.from, bucketOfRow(table), OCTAVES * WEIGHTS);
  return Array.from({ length: OCTAVES }, (_, i) => ({
    octave: FIRST_OCTAVE + i,
    byWeight: buckets.slice(i * WEIGHTS, (i + 1) * WEIGHTS),
  })).filter(({ byWeight }) => byWeight.some(({ rows }) => rows.length > 0));
}

/** A lane's rows, heaviest first, then in time order. */
export function byWeight(table: EventTable, rows: Uint32Array): Uint32Array {
  const sorted = new Uint32Array(rows.length);
  let at = 0;
  for (let weight = WEIGHTS; weight >= 1; weight--)
    for (const row of rows) if (table.weight[row] === weight) sorted[at++] = row;
  return sorted;
}

/** A stretch of a bucket that still may be taken from. */
interface Part {
  readonly bucket: Partition;
  at: number;
  readonly end: number;
}

/**
 * At most `most` rows of some buckets that begin in [from, to), heaviest first and then in time order. Among equals, where there
 * are too many, the first of each of as many equal parts of the span, so that no part of it is left out. Looks at little more
 * than what it returns.
 */
export function heaviestStarting(buckets: readonly DurationBucket[], from: number, to: number, most: number): number[] {
  const found: number[] = [];
  for (let weight = 0; weight < WEIGHTS && found.length < most; weight++) {
    const parts = buckets.map(({ byWeight }) => partOf(byWeight[weight]!, from, to)).filter(({ at, end }) => at < end);
    const room = most - found.length;
    const many = parts.reduce((sum, { at, end }) => sum + end - at, 0);
    const taken = many <= room ? parts.flatMap(allOf) : spread(parts, from, to, room);
    // Rows are numbered in time order; one part alone already is in it.
    found.push(...(parts.length > 1 ? taken.sort((a, b) => a - b) : taken));
  }
  return found;
}

function partOf(bucket: Partition, from: number, to: number): Part {
  const at = lowerBound(bucket.values, from);
  return { bucket, at, end: lowerBound(bucket.values, to, at) };
}

function allOf({ bucket, at, end }: Part): number[] {
  return Array.from(bucket.rows.subarray(at, end));
}

function spread(parts: readonly Part[], from: number, to: number, room: number): number[] {
  const found: number[] = [];
  for (let n = 0; n < room; n++) {
    const starts = from + ((to - from) * n) / room;
    let first: Part | null = null;
    for (const part of parts) {
      part.at = lowerBound(part.bucket.values, starts, part.at, part.end);
      if (part.at < part.end && (!first || rowAt(part) < rowAt(first))) first = part;
    }
    if (!first) break;
    found.push(rowAt(first));
    first.at++;
  }
  return found;
}

function rowAt({ bucket, at }: Part): number {
  return bucket.rows[at]!;
}
