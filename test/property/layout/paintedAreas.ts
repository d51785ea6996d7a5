import { drawBox } from '../../../src/render/boxes';
import { LIGHT } from '../../../src/render/palette';
import type { Pen } from '../../../src/render/pen';
import type { SceneBox, SceneLane } from '../../../src/layout/scene';
import type { ChartGeometry, Measure } from '../../../src/layout/types';
import type { EventTable } from '../../../src/model/table';

/** A rectangle that an event paints. */
export interface PaintedArea {
  readonly row: number;
  readonly part: 'sign' | 'label';
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

type Extent = Omit<PaintedArea, 'row' | 'part'>;

const extents = new Map<string, Extent>();

/** The bounding box of a path with absolute commands; curves count with their control points. */
function extentOf(d: string): Extent {
  let extent = extents.get(d);
  if (!extent) extents.set(d, (extent = readPath(d)));
  return extent;
}

function readPath(d: string): Extent {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [, command, rest] of d.matchAll(/([MLHVCAZ])([^MLHVCAZ]*)/g)) {
    const numbers = (rest!.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    if (command === 'H') xs.push(...numbers);
    else if (command === 'V') ys.push(...numbers);
    else if (command === 'A') {
      // Half circles that begin and end at the same height.
      xs.push(numbers[5]!);
      ys.push(numbers[6]! - numbers[1]!, numbers[6]! + numbers[1]!);
    } else numbers.forEach((value, i) => (i % 2 ? ys : xs).push(value));
  }
  return { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) };
}

/** A pen that records where it paints. */
function recordingPen(row: number, measure: Measure, into: PaintedArea[]): Pen {
  const add = (part: PaintedArea['part'], x0: number, y0: number, x1: number, y1: number): void => {
    into.push({ row, part, x0, x1, y0, y1 });
  };
  return {
    rect: (x, y, width, height) => add('sign', x, y, x + width, y + height),
    fade: (x, y, width, height) => add('sign', x, y, x + width, y + height),
    line: (x1, y1, x2, y2, { lineWidth = 1 }) => add('sign', x1, y1 - lineWidth / 2, x2, y2 + lineWidth / 2),
    curve: () => undefined,
    path: (d, x, y) => {
      const { x0, y0, x1, y1 } = extentOf(d);
      add('sign', x + x0, y + y0, x + x1, y + y1);
    },
    // Letters of 13 px: about 10 above the baseline and 3 below it.
    text: (x, y, text) => add('label', x, y - 10, x + measure(text), y + 3),
    clip: (_x, _y, _width, _height, inside) => inside(),
  };
}

/** What an event paints, according to render/ and not to layout/. */
export function paintedAreasOf(
  table: EventTable,
  box: SceneBox,
  { plotLeft, width }: ChartGeometry,
  measure: Measure,
): PaintedArea[] {
  const areas: PaintedArea[] = [];
  drawBox(recordingPen(box.row, measure, areas), table, box, LIGHT, { left: plotLeft, right: width });
  return areas;
}

/** What the painted areas depend on. */
export interface PaintContext {
  readonly table: EventTable;
  readonly geometry: ChartGeometry;
  readonly measure: Measure;
}

/** The painted areas of all events of a scene. */
export function allPaintedAreas(
  { table, geometry, measure }: PaintContext,
  lanes: readonly SceneLane[],
): PaintedArea[] {
  return lanes.flatMap(({ boxes }) => boxes.flatMap((box) => paintedAreasOf(table, box, geometry, measure)));
}

/** Pixels by which rounding may let neighbours overlap. */
const TOUCH = 0.01;
/** Pixels by which a mark may overlap one of the line above, though never a label. */
const GRAZE = 2;

/** Pairs of different events whose labels or marks overlap. */
export function collisions(areas: readonly PaintedArea[]): string[] {
  const found: string[] = [];
  const sorted = [...areas].sort((a, b) => a.y0 - b.y0);
  sorted.forEach((a, i) => {
    for (let j = i + 1; j < sorted.length && sorted[j]!.y0 < a.y1 - TOUCH; j++) {
      const b = sorted[j]!;
      const aside = a.x0 >= b.x1 - TOUCH || b.x0 >= a.x1 - TOUCH;
      const grazes = a.part === 'sign' && b.part === 'sign' && Math.min(a.y1, b.y1) - b.y0 <= GRAZE;
      if (a.row !== b.row && !aside && !grazes) found.push(`${said(a)} × ${said(b)}`);
    }
  });
  return found;
}

function said({ row, part, x0, x1, y0, y1 }: PaintedArea): string {
  return `${part} of ${row} at ${x0.toFixed(1)}–${x1.toFixed(1)}, ${y0.toFixed(1)}–${y1.toFixed(1)}`;
}
