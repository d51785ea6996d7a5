import { boxLeft, boxRight, fit, type Fitting } from './fit';
import { Lines } from './lines';
import { heaviestStarting, type Stratum } from './strata';
import { LONGEST_LABEL, type Box } from './types';

/** Width of a base tile in pixels at the step's scale: some labels wide, less than a screen. */
const TILE = 1024;
/** The farthest a label can reach out of its tile, in pixels: itself, its mark and what is kept free around both. */
const REACH = LONGEST_LABEL + 40;

/** One grid of tiles: the strata laid out in it, and how wide its tiles are, in milliseconds. */
interface Level {
  readonly strata: readonly Stratum[];
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
export class Tiles {
  private readonly levels: Level[];
  /** What was made of each level, by the tile's number. */
  private readonly made: Map<number, Box[]>[];

  constructor(
    private readonly fitting: Fitting,
    private readonly lines: number,
    strata: readonly Stratum[],
  ) {
    this.levels = levelsOf(strata, fitting.scale, lines);
    this.made = this.levels.map(() => new Map<number, Box[]>());
  }

  /** The boxes that touch [from, to), in no order; with `made` only those of tiles that are made already. */
  touching(from: number, to: number, made = false): Box[] {
    return this.upTo(this.levels.length, from, to, made);
  }

  /** Whether all that touches [from, to) is made, so that asking for it costs next to nothing. */
  has(from: number, to: number): boolean {
    return this.levels.every((level, n) => {
      const [first, last] = this.across(level, from, to);
      for (let i = first; i <= last; i++) if (!this.made[n]!.has(i)) return false;
      return true;
    });
  }

  private upTo(count: number, from: number, to: number, made = false): Box[] {
    const boxes: Box[] = [];
    for (let level = 0; level < count; level++) {
      const [first, last] = this.across(this.levels[level]!, from, to);
      for (let i = first; i <= last; i++)
        for (const box of (made ? this.made[level]!.get(i) : this.tileBoxes(level, i)) ?? [])
          if (touches(box, this.fitting.scale, from, to)) boxes.push(box);
    }
    return boxes;
  }

  /** The first and the last tile of a level that may hold boxes which touch [from, to). */
  private across({ tile, back }: Level, from: number, to: number): [number, number] {
    const reach = REACH / this.fitting.scale;
    return [Math.floor((from - back - reach) / tile), Math.floor((to + reach) / tile)];
  }

  private tileBoxes(level: number, i: number): Box[] {
    const made = this.made[level]!;
    let boxes = made.get(i);
    if (!boxes) {
      boxes = this.make(level, i);
      made.set(i, boxes);
    }
    return boxes;
  }

  private make(level: number, i: number): Box[] {
    const { strata, tile, most } = this.levels[level]!;
    const rows = heaviestStarting(strata, i * tile, (i + 1) * tile, most);
    if (rows.length === 0) return [];
    return fit(this.fitting, this.linesAround(level, i), rows, rows.length < most / 2);
  }

  /** The lines with all that must be gone round: coarser grids, and the even neighbours of an odd tile. */
  private linesAround(level: number, i: number): Lines {
    const { tile, back } = this.levels[level]!;
    const { scale } = this.fitting;
    const reach = REACH / scale;
    const around = this.upTo(level, i * tile - reach, (i + 1) * tile + back + reach);
    if (i % 2 !== 0) around.push(...this.tileBoxes(level, i - 1), ...this.tileBoxes(level, i + 1));
    const lines = new Lines(this.lines);
    for (const box of around) lines.take(box.line, boxLeft(box, scale), boxRight(box, scale));
    return lines;
  }
}

function touches(box: Box, scale: number, from: number, to: number): boolean {
  return boxRight(box, scale) > from * scale && boxLeft(box, scale) < to * scale;
}

/**
 * Longest first: a grid for each stratum longer than half a base tile, and one base grid for all the rest. A tile of a long
 * stratum has room for eight of its events on a line; a base tile has room for about ten labels on one, and is offered more.
 */
function levelsOf(strata: readonly Stratum[], scale: number, lines: number): Level[] {
  const base = TILE / scale;
  const short = strata.filter(({ octave }) => 2 ** octave <= base / 2);
  const long = strata.filter(({ octave }) => 2 ** octave > base / 2).reverse();
  const levels = long.map((stratum) => ({
    strata: [stratum],
    tile: 2 ** (stratum.octave + 2),
    back: 2 ** stratum.octave,
    most: Math.max(24, lines * 8),
  }));
  const most = Math.max(96, lines * 16);
  return short.length ? [...levels, { strata: short, tile: base, back: base / 2, most }] : levels;
}
