import type { SceneBox, SceneLane } from '../../../src/layout/scene';
import type { EventTable } from '../../../src/model/table';
import { OPEN_END } from '../../../src/time/dates';

/** A rectangle of the picture that an event paints. */
export interface Ink {
  readonly row: number;
  readonly part: 'mark' | 'bar' | 'label';
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** What an event paints, as drawing does it and not as layout reckons it: marks of 14 px, bars of 7, letters of 13. */
export function inkOf(table: EventTable, { row, bar, x, x0, x1, y, label, labelX, labelWidth }: SceneBox): Ink[] {
  const top = bar ? y - 12 : y - 6;
  const text: Ink[] = label ? [{ row, part: 'label', x0: labelX, x1: labelX + labelWidth, y0: top, y1: top + 13 }] : [];
  if (!bar) {
    const half = Math.max(7, x1 - x0 > 14 ? (x1 - x0) / 2 : 0);
    return [...text, { row, part: 'mark', x0: x - half, x1: x + half, y0: y - 7, y1: y + 7 }];
  }
  const arrow = (table.flags[row]! & OPEN_END) !== 0 ? 9 : 0;
  const mark: Ink[] = label ? [{ row, part: 'mark', x0: labelX - 19, x1: labelX - 5, y0: y - 13, y1: y + 1 }] : [];
  return [...text, ...mark, { row, part: 'bar', x0, x1: x1 + arrow, y0: y + 4, y1: y + 11 }];
}

/** All ink of a frame. */
export function allInk(table: EventTable, lanes: readonly SceneLane[]): Ink[] {
  return lanes.flatMap(({ boxes }) => boxes.flatMap((box) => inkOf(table, box)));
}

/** Pixels by which rounding may let neighbours meet. */
const TOUCH = 0.01;

/** Pairs of different events whose ink meets. */
export function collisions(ink: readonly Ink[]): string[] {
  const found: string[] = [];
  const sorted = [...ink].sort((a, b) => a.y0 - b.y0);
  sorted.forEach((a, i) => {
    for (let j = i + 1; j < sorted.length && sorted[j]!.y0 < a.y1 - TOUCH; j++) {
      const b = sorted[j]!;
      if (a.row !== b.row && a.x0 < b.x1 - TOUCH && b.x0 < a.x1 - TOUCH) found.push(`${said(a)} × ${said(b)}`);
    }
  });
  return found;
}

function said({ row, part, x0, x1, y0 }: Ink): string {
  return `${part} of ${row} at ${x0.toFixed(1)}–${x1.toFixed(1)}, ${y0}`;
}
