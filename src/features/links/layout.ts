import type { EventTable } from '../../model/table';
import type { LinkIndex } from '../../model/links';
import type { Span } from '../../time/instant';
import { overlaps, type SceneBox, type SceneLane } from '../../layout/scene';
import { toPixel, ICON, ICON_RISE, MARK, type ChartGeometry } from '../../layout/types';

/** The links of one frame as columns, so that five hundred cost no objects. All in pixels of the picture. */
export interface SceneLinks {
  readonly count: number;
  /** Index among the file's links (model/links). */
  readonly link: Uint32Array;
  /** Cause x and y, effect x and y: four numbers a link. */
  readonly ends: Float32Array;
  /** Whether its cause and its effect, two numbers a link, are in view (0), or lie before it (−1) or after it (1). */
  readonly out: Int8Array;
  /** 1 where it belongs to an event that stands out. */
  readonly isEmphasized: Uint8Array;
}

/** What the links of a frame are found from. */
export interface SceneLinksOptions {
  readonly table: EventTable;
  readonly links: LinkIndex;
  readonly geometry: ChartGeometry;
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
export function sceneLinks(options: SceneLinksOptions): SceneLinks {
  const { links } = options;
  const emphasized = new Set(options.rows.flatMap((row) => links.of(row)));
  const most = options.all ? links.count : emphasized.size;
  const found = {
    count: 0,
    link: new Uint32Array(most),
    ends: new Float32Array(most * 4),
    out: new Int8Array(most * 2),
    isEmphasized: new Uint8Array(most),
  };
  if (most === 0) return found;
  const places = new Places(options);
  const take = (link: number): void => {
    const at = found.count;
    if (!places.write(links.cause[link]!, links.effect[link]!, found, at)) return;
    found.link[at] = link;
    found.isEmphasized[at] = emphasized.has(link) ? 1 : 0;
    found.count++;
  };
  if (options.all) for (let link = 0; link < links.count; link++) take(link);
  else emphasized.forEach(take);
  return found;
}

/** Where events stand in one frame. */
class Places {
  private readonly boxes = new Map<number, SceneBox>();

  constructor(private readonly options: SceneLinksOptions) {
    for (const lane of options.lanes) for (const box of lane.boxes) this.boxes.set(box.row, box);
  }

  /** Writes both ends of a link at `at`; false where neither is in view, or one of them has no place. */
  write(cause: number, effect: number, { ends, out }: SceneLinks, at: number): boolean {
    const causeOut = this.sideOf(cause);
    const effectOut = this.sideOf(effect);
    if (causeOut !== 0 && effectOut !== 0) return false;
    if (!this.end(cause, causeOut, ends, at * 4) || !this.end(effect, effectOut, ends, at * 4 + 2)) return false;
    out[at * 2] = causeOut;
    out[at * 2 + 1] = effectOut;
    return true;
  }

  private sideOf(row: number): -1 | 0 | 1 {
    const { table, shown } = this.options;
    if (overlaps(table, row, shown.from, shown.to)) return 0;
    return table.from[row]! >= shown.to ? 1 : -1;
  }

  private end(row: number, out: -1 | 0 | 1, ends: Float32Array, at: number): boolean {
    const { geometry, laneOf } = this.options;
    const box = out === 0 ? this.boxes.get(row) : undefined;
    const lane = box?.lane ?? laneOf(row);
    const place = geometry.lanes[lane];
    if (!place) return false;
    if (box) [ends[at], ends[at + 1]] = markAt(box, geometry);
    else if (out === 0) {
      ends[at] = this.countedX(row);
      ends[at + 1] = place.histogramTop + place.histogramHeight / 2;
    } else {
      ends[at] = out < 0 ? geometry.plotLeft : geometry.width;
      // Those that leave at one edge of a lane leave side by side.
      ends[at + 1] = place.linesTop + (place.lines * geometry.lineHeight) / 2 + ((row % 5) - 2) * 5;
    }
    return true;
  }

  /** The middle of what is seen of an event that is only counted. */
  private countedX(row: number): number {
    const { table, geometry, shown } = this.options;
    const from = toPixel(geometry, shown, Math.max(shown.from, table.from[row]!));
    const to = toPixel(geometry, shown, Math.min(shown.to, table.to[row]!));
    return (from + to) / 2;
  }
}

/** The middle of an event's mark, or of its bar where that has no mark. */
function markAt(box: SceneBox, geometry: ChartGeometry): [number, number] {
  if (box.bar && box.label) return [box.labelX - ICON + MARK, box.y - ICON_RISE];
  return [Math.max(geometry.plotLeft, Math.min(geometry.width, box.x)), box.y];
}
