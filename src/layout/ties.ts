import type { EventTable } from '../model/table';
import type { Ties } from '../model/ties';
import type { Span } from '../time/instant';
import { overlaps, toPixel, type SceneBox, type SceneLane } from './scene';
import { GAP, ICON, LINE, MARK, STRIP, type Frame } from './types';

/** The links of one frame as columns, so that five hundred cost no objects. All in pixels of the picture. */
export interface SceneTies {
  readonly count: number;
  /** Index among the file's links (model/ties). */
  readonly tie: Uint32Array;
  /** Cause x and y, effect x and y: four numbers a link. */
  readonly ends: Float32Array;
  /** Whether its cause and its effect, two numbers a link, are in view (0), or lie before it (−1) or after it (1). */
  readonly out: Int8Array;
  /** 1 where it belongs to an event that stands out. */
  readonly near: Uint8Array;
}

/** What the links of a frame are found from. */
export interface TiesWish {
  readonly table: EventTable;
  readonly ties: Ties;
  readonly frame: Frame;
  readonly shown: Span;
  readonly lanes: readonly SceneLane[];
  /** The lane of a row, −1 where the filter leaves it out. */
  readonly laneOf: (row: number) => number;
  /** All links with an end in view, or only those of `rows`, the events that stand out. */
  readonly all: boolean;
  readonly rows: readonly number[];
}

/**
 * The links that a frame shows: of each, at least one end is in view. An end that is not stands at the edge of its lane. A link to
 * an event that the filter leaves out has no place.
 */
export function sceneTies(wish: TiesWish): SceneTies {
  const { ties } = wish;
  const near = new Set(wish.rows.flatMap((row) => ties.of(row)));
  const most = wish.all ? ties.count : near.size;
  const found = {
    count: 0,
    tie: new Uint32Array(most),
    ends: new Float32Array(most * 4),
    out: new Int8Array(most * 2),
    near: new Uint8Array(most),
  };
  if (most === 0) return found;
  const places = new Places(wish);
  const take = (tie: number): void => {
    const at = found.count;
    if (!places.write(ties.cause[tie]!, ties.effect[tie]!, found, at)) return;
    found.tie[at] = tie;
    found.near[at] = near.has(tie) ? 1 : 0;
    found.count++;
  };
  if (wish.all) for (let tie = 0; tie < ties.count; tie++) take(tie);
  else near.forEach(take);
  return found;
}

/** Where events stand in one frame. */
class Places {
  private readonly boxes = new Map<number, SceneBox>();

  constructor(private readonly wish: TiesWish) {
    for (const lane of wish.lanes) for (const box of lane.boxes) this.boxes.set(box.row, box);
  }

  /** Writes both ends of a link at `at`; false where neither is in view, or one of them has no place. */
  write(cause: number, effect: number, { ends, out }: SceneTies, at: number): boolean {
    const causeOut = this.outside(cause);
    const effectOut = this.outside(effect);
    if (causeOut !== 0 && effectOut !== 0) return false;
    if (!this.end(cause, causeOut, ends, at * 4) || !this.end(effect, effectOut, ends, at * 4 + 2)) return false;
    out[at * 2] = causeOut;
    out[at * 2 + 1] = effectOut;
    return true;
  }

  private outside(row: number): -1 | 0 | 1 {
    const { table, shown } = this.wish;
    if (overlaps(table, row, shown.from, shown.to)) return 0;
    return table.from[row]! >= shown.to ? 1 : -1;
  }

  private end(row: number, out: -1 | 0 | 1, ends: Float32Array, at: number): boolean {
    const { frame, laneOf } = this.wish;
    const box = out === 0 ? this.boxes.get(row) : undefined;
    const lane = box?.lane ?? laneOf(row);
    const place = frame.lanes[lane];
    if (!place) return false;
    if (box) [ends[at], ends[at + 1]] = markAt(box, frame);
    else if (out === 0) {
      ends[at] = this.counted(row);
      ends[at + 1] = place.stripTop + STRIP / 2;
    } else {
      ends[at] = out < 0 ? frame.plotLeft : frame.width;
      // Those that leave at one edge of a lane leave side by side.
      ends[at + 1] = place.linesTop + (place.lines * LINE) / 2 + ((row % 5) - 2) * 5;
    }
    return true;
  }

  /** The middle of what is seen of an event that is only counted. */
  private counted(row: number): number {
    const { table, frame, shown } = this.wish;
    const from = toPixel(frame, shown, Math.max(shown.from, table.from[row]!));
    const to = toPixel(frame, shown, Math.min(shown.to, table.to[row]!));
    return (from + to) / 2;
  }
}

/** The middle of an event's mark, or of its bar where that has no mark. */
function markAt(box: SceneBox, frame: Frame): [number, number] {
  if (box.bar && box.label) return [box.labelX - ICON + MARK, box.y - GAP];
  return [Math.max(frame.plotLeft, Math.min(frame.width, box.x)), box.y];
}
