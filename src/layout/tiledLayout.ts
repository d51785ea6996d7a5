import { boxLeft, boxRight, placeRows, type PlacementOptions } from './placement';
import { LineOccupancy } from './lineOccupancy';
import { heaviestStarting, type DurationBucket } from './durationBuckets';
import { LONGEST_LABEL, type Box } from './types';

/** Width of a base tile in pixels at the step's scale: some labels wide, less than a screen. */
const TILE = 1024;
/** The farthest a label can reach out of its tile, in pixels: itself, its mark and what is kept free around both. */
const REACH = LONGEST_LABEL + 40;

/** One grid of tiles: the buckets laid out in it, and how wide its tiles are, in milliseconds. */
interface Level {
  readonly buckets: readonly DurationBucket[];
  readonly tile: number;
  /** How far left of an instant a box that covers it can begin, in milliseconds. */
  readonly back: number;
  /** Candidates looked at in one tile. */
  readonly most: number;
}

/**
 * Layout of a large lane at one step, made tile by tile where it is looked at and the same whatever way the reader came there.
 * A multigrid: events that last longest are placed first, in the widest tiles; each finer grid goes round what the coarser ones
 * took. Within a grid even tiles are placed first and odd ones go round them, so that no tile waits for a row of others.
 */
export class TiledLayout {
  private readonly levels: Level[];
  /** The boxes of each level's tiles that were looked at, by the tile's number. */
  private readonly tiles: Map<number, Box[]>[];

  constructor(
    private readonly options: PlacementOptions,
    private readonly lines: number,
    buckets: readonly DurationBucket[],
  ) {
    this.levels = levelsOf(buckets, options.scale, lines);
    this.tiles = this.levels.map(() => new Map<number, Box[]>());
  }

  /** The boxes that touch [from, to), in no order; with `cachedOnly` those of tiles that were looked at before. */
  touching(from: number, to: number, cachedOnly = false): Box[] {
    return this.upTo(this.levels.length, from, to, cachedOnly);
  }

  /** Whether all that touches [from, to) is laid out, so that asking for it costs next to nothing. */
  has(from: number, to: number): boolean {
    return this.levels.every((level, n) => {
      const [first, last] = this.across(level, from, to);
      for (let i = first; i <= last; i++) if (!this.tiles[n]!.has(i)) return false;
      return true;
    });
  }

  private upTo(count: number, from: number, to: number, cachedOnly = false): Box[] {
    const boxes: Box[] = [];
    for (let level = 0; level < count; level++) {
      const [first, last] = this.across(this.levels[level]!, from, to);
      for (let i = first; i <= last; i++)
        for (const box of (cachedOnly ? this.tiles[level]!.get(i) : this.tileBoxes(level, i)) ?? [])
          if (touches(box, this.options.scale, from, to)) boxes.push(box);
    }
    return boxes;
  }

  /** The first and the last tile of a level that may hold boxes which touch [from, to). */
  private across({ tile, back }: Level, from: number, to: number): [number, number] {
    const reach = REACH / this.options.scale;
    return [Math.floor((from - back - reach) / tile), Math.floor((to + reach) / tile)];
  }

  private tileBoxes(level: number, i: number): Box[] {
    const tiles = this.tiles[level]!;
    let boxes = tiles.get(i);
    if (!boxes) {
      boxes = this.make(level, i);
      tiles.set(i, boxes);
    }
    return boxes;
  }

  private make(level: number, i: number): Box[] {
    const { buckets, tile, most } = this.levels[level]!;
    const rows = heaviestStarting(buckets, i * tile, (i + 1) * tile, most);
    if (rows.length === 0) return [];
    return placeRows(this.options, this.linesAround(level, i), rows, rows.length < most / 2);
  }

  /** The lines with all that must be gone round: coarser grids, and the even neighbours of an odd tile. */
  private linesAround(level: number, i: number): LineOccupancy {
    const { tile, back } = this.levels[level]!;
    const { scale } = this.options;
    const reach = REACH / scale;
    const around = this.upTo(level, i * tile - reach, (i + 1) * tile + back + reach);
    if (i % 2 !== 0) around.push(...this.tileBoxes(level, i - 1), ...this.tileBoxes(level, i + 1));
    const lines = new LineOccupancy(this.lines);
    for (const box of around) lines.take(box.line, boxLeft(box, scale), boxRight(box, scale));
    return lines;
  }
}

function touches(box: Box, scale: number, from: number, to: number): boolean {
  return boxRight(box, scale) > from * scale && boxLeft(box, scale) < to * scale;
}

/**
 * Longest first: a grid for each bucket longer than half a base tile, and one base grid for all the rest. A tile of a long
 * bucket has room for eight of its events on a line; a base tile has room for about ten labels on one, and is offered more.
 */
function levelsOf(buckets: readonly DurationBucket[], scale: number, lines: number): Level[] {
  const base = TILE / scale;
  const short = buckets.filter(({ octave }) => 2 ** octave <= base / 2);
  const long = buckets.filter(({ octave }) => 2 ** octave > base / 2).reverse();
  const levels = long.map((bucket) => ({
    buckets: [bucket],
    tile: 2 ** (bucket.octave + 2),
    back: 2 ** bucket.octave,
    most: Math.max(24, lines * 8),
  }));
  const most = Math.max(96, lines * 16);
  return short.length ? [...levels, { buckets: short, tile: base, back: base / 2, most }] : levels;
}
