import type { LaneRows } from '../model/lanes';
import type { EventTable } from '../model/table';
import { byWeight, durationBuckets, WHOLE, type DurationBucket } from './durationBuckets';
import type { Labels } from './labels';
import { LineOccupancy } from './lineOccupancy';
import { packLabels } from './packLabels';
import { boxLeft, boxRight, leftward, placeRows, type LabelExtent, type PlacementOptions } from './placement';
import { TiledLayout } from './tiledLayout';
import type { Box, ZoomLevel } from './types';

/** Layouts cached per lane: enough to zoom back and forth without laying out again. */
const CACHED_LEVELS = 24;
/** Levels of zoom from one longer form of a label to the next: a factor of two. */
const LEVELS_PER_DETAIL = 2;

/** How many of the longer forms of a label a zoom level allows. */
export function detailOf({ index }: ZoomLevel): number {
  return Math.max(0, Math.floor(index / LEVELS_PER_DETAIL));
}

/** How a lane differs from others. */
export interface LaneStyle {
  /** Whether all labels are to stand, on as few lines as can be: for lanes of a few rows. */
  readonly isPacked: boolean;
  /** How many longer forms of its labels are allowed at any zoom. */
  readonly detail: number;
}

/** How a lane's rows are placed. */
export interface Placement {
  readonly options: PlacementOptions;
  /** In the order in which they are placed. */
  readonly rows: Uint32Array;
}

/** A lane at one zoom level on so many lines. */
interface LevelLayout {
  readonly level: ZoomLevel;
  readonly lines: number;
  /** Whether all that touches [from, to) is laid out. */
  has(from: number, to: number): boolean;
  /** The boxes that touch [from, to); with `cachedOnly` those that are laid out already. */
  touching(from: number, to: number, cachedOnly?: boolean): readonly Box[];
}

/** One lane's layout: made when a zoom level is first looked at, cached, and never changed by panning. */
export class LaneLayout {
  private buckets: readonly DurationBucket[] | null = null;
  private cache: LevelLayout[] = [];

  constructor(
    readonly table: EventTable,
    readonly lane: LaneRows,
    readonly labels: Labels,
    /** Where there are events, in milliseconds: labels stay within it. */
    private readonly extent: LabelExtent,
    private readonly style: LaneStyle = { isPacked: false, detail: 0 },
  ) {}

  /** Whether a level is laid out from `from` to `to`, so that asking for it costs next to nothing. */
  has(level: ZoomLevel, lines: number, from: number, to: number): boolean {
    return this.find(level, lines)?.has(from, to) ?? false;
  }

  /** The boxes at a level that touch [from, to). */
  boxes(level: ZoomLevel, lines: number, from: number, to: number): readonly Box[] {
    let layout = this.find(level, lines);
    if (!layout) {
      layout = this.layOut(level, lines);
      this.cache = [layout, ...this.cache].slice(0, CACHED_LEVELS);
    }
    return layout.touching(from, to);
  }

  /**
   * What can be shown of a level that is not laid out: the part of it that is, or else the finest coarser one, whose boxes cannot
   * collide.
   */
  coarser(level: ZoomLevel, lines: number, from: number, to: number): readonly Box[] {
    const ready = this.find(level, lines)?.touching(from, to, true) ?? [];
    if (ready.length > 0) return ready;
    const usable = this.cache.filter(
      (layout) => layout.lines === lines && layout.level.scale <= level.scale && layout.has(from, to),
    );
    usable.sort((a, b) => b.level.scale - a.level.scale);
    return usable[0]?.touching(from, to) ?? [];
  }

  /** How the rows of this lane are placed at a level, and in which order. */
  placement(level: ZoomLevel): Placement {
    const { table, labels, extent, lane, style } = this;
    const { scale } = level;
    const isLeftward = lane.rows.length > WHOLE ? undefined : leftward(table, lane.rows, scale);
    const options = { table, labels, extent, scale, isLeftward, detail: detailOf(level) + style.detail };
    if (!this.style.isPacked) return { options, rows: byWeight(table, lane.rows) };
    const { sideOf, rows } = packLabels(options, lane.rows);
    return { options: { ...options, sideOf }, rows };
  }

  private find(level: ZoomLevel, lines: number): LevelLayout | undefined {
    return this.cache.find((layout) => layout.level.scale === level.scale && layout.lines === lines);
  }

  private layOut(level: ZoomLevel, lines: number): LevelLayout {
    const { options, rows } = this.placement(level);
    if (this.lane.rows.length > WHOLE) {
      const tiled = new TiledLayout(options, lines, (this.buckets ??= durationBuckets(this.table, this.lane)));
      return {
        level,
        lines,
        has: (from, to) => tiled.has(from, to),
        touching: (from, to, cachedOnly) => tiled.touching(from, to, cachedOnly),
      };
    }
    const boxes = placeRows(options, new LineOccupancy(lines), rows, true);
    const touching = (from: number, to: number): Box[] => boxes.filter((box) => reaches(box, level.scale, from, to));
    return { level, lines, has: () => true, touching };
  }
}

function reaches(box: Box, scale: number, from: number, to: number): boolean {
  return boxRight(box, scale) > from * scale && boxLeft(box, scale) < to * scale;
}
