import { drawBox } from '../../../src/draw/boxes';
import { LIGHT } from '../../../src/draw/palette';
import type { Pen } from '../../../src/draw/pen';
import type { SceneBox, SceneLane } from '../../../src/layout/scene';
import type { Frame, Measure } from '../../../src/layout/types';
import type { EventTable } from '../../../src/model/table';

/** A rectangle of the picture that an event paints. */
export interface Ink {
  readonly row: number;
  readonly part: 'sign' | 'label';
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

type Extent = Omit<Ink, 'row' | 'part'>;

const extents = new Map<string, Extent>();

/** The rectangle round a path of the picture: absolute commands, curves by the points that hold them. */
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
      // Half circles that begin and end on one height.
      xs.push(numbers[5]!);
      ys.push(numbers[6]! - numbers[1]!, numbers[6]! + numbers[1]!);
    } else numbers.forEach((value, i) => (i % 2 ? ys : xs).push(value));
  }
  return { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) };
}

/** A pen that keeps where it painted. */
function inkPen(row: number, measure: Measure, into: Ink[]): Pen {
  const add = (part: Ink['part'], x0: number, y0: number, x1: number, y1: number): void => {
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
    // Letters of 13 px: some 10 above their line and 3 below it.
    text: (x, y, text) => add('label', x, y - 10, x + measure(text), y + 3),
    clip: (_x, _y, _width, _height, inside) => inside(),
  };
}

/** What an event paints, as drawing does it and not as layout reckons it. */
export function inkOf(table: EventTable, box: SceneBox, { plotLeft, width }: Frame, measure: Measure): Ink[] {
  const ink: Ink[] = [];
  drawBox(inkPen(box.row, measure, ink), table, box, LIGHT, { left: plotLeft, right: width });
  return ink;
}

/** What ink is made from. */
export interface Inked {
  readonly table: EventTable;
  readonly frame: Frame;
  readonly measure: Measure;
}

/** All ink of the events of a frame. */
export function allInk({ table, frame, measure }: Inked, lanes: readonly SceneLane[]): Ink[] {
  return lanes.flatMap(({ boxes }) => boxes.flatMap((box) => inkOf(table, box, frame, measure)));
}

/** Pixels by which rounding may let neighbours meet. */
const TOUCH = 0.01;
/** Pixels by which a sign may reach up to a sign of the line above, though never to a label. */
const GRAZE = 2;

/** Pairs of different events whose labels or signs meet. */
export function collisions(ink: readonly Ink[]): string[] {
  const found: string[] = [];
  const sorted = [...ink].sort((a, b) => a.y0 - b.y0);
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

function said({ row, part, x0, x1, y0, y1 }: Ink): string {
  return `${part} of ${row} at ${x0.toFixed(1)}–${x1.toFixed(1)}, ${y0.toFixed(1)}–${y1.toFixed(1)}`;
}
