import type { EventTable } from '../model/table';
import {
  ALL_OF,
  INTERVAL,
  IS_APPROXIMATE,
  IS_UNCERTAIN,
  IS_UNSPECIFIED,
  ONE_OF,
  OPEN_END,
  OPEN_START,
  UNKNOWN_END,
  UNKNOWN_START,
} from '../time/edtfTypes';
import type { Labels } from './labels';
import type { LineOccupancy } from './lineOccupancy';
import { BAR_FROM, FADE, GAP, ICON, MARK, type Box, type Label, type Side } from './types';

/** From where to where labels may reach, in milliseconds. */
export interface LabelExtent {
  readonly from: number;
  readonly to: number;
}

/** What placing needs to know of the events; the same for every lane but for its labels. */
export interface PlacementOptions {
  readonly table: EventTable;
  readonly labels: Labels;
  /** Pixels per millisecond at the coarse end of the zoom level. */
  readonly scale: number;
  /** How many of the longer forms of a label may be used where there is room: more at closer zoom. */
  readonly detail: number;
  /** Whether a row's label should rather stand left of its mark: see `leftward`. */
  readonly isLeftward?: ((row: number) => boolean) | undefined;
  /** The only side on which a row's usual label may stand, where sides are chosen for all rows together: see `packLabels`. */
  readonly sideOf?: ((row: number) => Side) | undefined;
  /** A label that would reach out of this, where there is nothing more to see, stands on the other side of its mark, or ends with its bar. */
  readonly extent: LabelExtent;
}

/** Width of the arrow at an open end of a bar. */
const ARROW = 10;
/** Width of an arrow, a question mark or a second mark beside a mark. */
const SIGN = 5;
const SIGNED = OPEN_END | IS_UNCERTAIN | ONE_OF | ALL_OF;
const NO_START = OPEN_START | UNKNOWN_START;
const NO_END = UNKNOWN_END;

/** What makes the ends of a bar other than brackets. Brackets may stand beside each other: one day's events beside those of the next. */
const UNBRACKETED = INTERVAL | ONE_OF | ALL_OF | IS_APPROXIMATE | IS_UNCERTAIN | IS_UNSPECIFIED;

/** Whether a row's length is drawn at this scale, or only its mark. */
function isBar(table: EventTable, row: number, scale: number): boolean {
  return (table.to[row]! - table.from[row]!) * scale >= BAR_FROM;
}

/** What a box takes: see `Box`. */
type Extent = Pick<Box, 'from' | 'to' | 'before' | 'after' | 'least' | 'leastBefore'>;

/** The anchors and reach of a row's box, in milliseconds and pixels, where a label of `width` pixels stands on a side. */
export function extentOf({ table, scale }: PlacementOptions, row: number, side: Side, width: number): Extent {
  const from = table.from[row]!;
  const to = table.to[row]!;
  const flags = table.flags[row]!;
  if (isBar(table, row, scale)) {
    const apart = (flags & UNBRACKETED) !== 0 ? GAP / 2 : 0;
    const before = (flags & NO_START) !== 0 ? FADE + GAP : apart;
    const after = (flags & OPEN_END) !== 0 ? ARROW + GAP : (flags & NO_END) !== 0 ? FADE + GAP : apart;
    const long = ICON + width + GAP;
    return {
      ...{ from, to, before, after },
      least: side === 'above' ? long : 0,
      leastBefore: side === 'aboveEnd' ? long : 0,
    };
  }
  const middle = (from + to) / 2;
  const reach = MARK + GAP / 2 + ((flags & SIGNED) !== 0 ? SIGN : 0);
  const far = MARK + GAP + width + GAP;
  return {
    from: middle,
    to: middle,
    before: (side === 'left' ? far : reach) + ((flags & NO_START) !== 0 ? FADE : 0),
    after: (side === 'right' ? far : reach) + ((flags & NO_END) !== 0 ? FADE : 0),
    least: 0,
    leastBefore: 0,
  };
}

/** Left edge of a box at a scale, in pixels from the epoch. */
export function boxLeft(box: Extent, scale: number): number {
  return Math.min(box.from * scale - box.before, box.to * scale - box.leastBefore);
}

/** Right edge of a box at a scale, in pixels from the epoch. */
export function boxRight(box: Extent, scale: number): number {
  return Math.max(box.to * scale + box.after, box.from * scale + box.least);
}

const ABOVE: readonly Side[] = ['above'];
const ABOVE_END: readonly Side[] = ['aboveEnd'];
const RIGHT_FIRST: readonly Side[] = ['right', 'left'];
const LEFT_FIRST: readonly Side[] = ['left', 'right'];
const LEFT_ONLY: readonly Side[] = ['left'];
const RIGHT_ONLY: readonly Side[] = ['right'];
const NO_LABEL: readonly Side[] = ['none'];

/** The sides on which a row's label may stand, best first. */
export function sidesOf(
  { table, scale, extent, isLeftward }: PlacementOptions,
  row: number,
  width: number,
): readonly Side[] {
  if (isBar(table, row, scale)) return table.from[row]! + (ICON + width + GAP) / scale > extent.to ? ABOVE_END : ABOVE;
  const middle = (table.to[row]! + table.from[row]!) / 2;
  const reach = (MARK + GAP + width + GAP) / scale;
  // Where it fits on neither side it stands on the right, where the chart's edge can shorten it.
  if (middle - reach < extent.from) return RIGHT_ONLY;
  if (middle + reach > extent.to) return LEFT_ONLY;
  return isLeftward?.(row) ? LEFT_FIRST : RIGHT_FIRST;
}

/** Pixels around a mark in which others may want the room of its label: about the width of one. */
const NEIGHBOURHOOD = 220;

/**
 * The rows, in time order, whose labels should rather stand left of their marks, away from what follows: those with more neighbours
 * on their right than on their left. So the labels of a cluster spread to both sides of it. One pass.
 */
export function leftward(table: EventTable, rows: Uint32Array, scale: number): (row: number) => boolean {
  const reach = NEIGHBOURHOOD / scale;
  const found = new Set<number>();
  let first = 0;
  let last = 0;
  for (let i = 0; i < rows.length; i++) {
    const at = table.from[rows[i]!]!;
    while (table.from[rows[first]!]! < at - reach) first++;
    while (last < rows.length && table.from[rows[last]!]! <= at + reach) last++;
    if (last - 1 - i > i - first) found.add(rows[i]!);
  }
  return (row) => found.has(row);
}

/** The first line that is free from `left` to `right`; -1 where none is. */
function firstFree(lines: LineOccupancy, left: number, right: number): number {
  for (let line = 0; line < lines.count; line++) if (lines.isFree(line, left, right)) return line;
  return -1;
}

/** Whether a row could stand on some line without its label; where it could not, it could not with it. */
function hasRoom(options: PlacementOptions, lines: LineOccupancy, row: number): boolean {
  const extent = extentOf(options, row, 'none', 0);
  return firstFree(lines, boxLeft(extent, options.scale), boxRight(extent, options.scale)) >= 0;
}

/** Places a row on the first line, counted from the top, that has room on one of the sides, and takes that room. */
function placeOn(
  options: PlacementOptions,
  lines: LineOccupancy,
  row: number,
  label: Label | null,
  sides: readonly Side[],
): Box | null {
  let best = lines.count;
  let box: Box | null = null;
  for (const side of sides) {
    const extent = extentOf(options, row, side, label?.width ?? 0);
    const line = firstFree(lines, boxLeft(extent, options.scale), boxRight(extent, options.scale));
    if (line < 0 || line >= best) continue;
    best = line;
    box = { row, line, side, ...extent, label };
    if (line === 0) break;
  }
  if (box) lines.take(best, boxLeft(box, options.scale), boxRight(box, options.scale));
  return box;
}

/**
 * Places a row with its usual or its shortest label; null where no line has room. Labels are measured only where the mark alone would
 * fit.
 */
function placeLabelled(
  options: PlacementOptions,
  lines: LineOccupancy,
  row: number,
  form: 'usual' | 'shortest',
): Box | null {
  if (!hasRoom(options, lines, row)) return null;
  const label = options.labels[form](row);
  const sides = options.sideOf && form === 'usual' ? [options.sideOf(row)] : sidesOf(options, row, label.width);
  return placeOn(options, lines, row, label, sides);
}

/**
 * Places rows on free lines, in the order given (heaviest first). A row gets its label where there is room for it beside all that
 * came before. Then, where `unlabelled`, the rest get their mark alone, if there is room for that. What is left of the room goes to
 * longer labels, as far as `detail` allows. Takes what it uses from `lines`. The cost of a row grows with the number of lines.
 */
export function placeRows(
  options: PlacementOptions,
  lines: LineOccupancy,
  rows: ArrayLike<number>,
  unlabelled: boolean,
): Box[] {
  const boxes: Box[] = [];
  const left: number[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const box = placeLabelled(options, lines, row, 'usual') ?? placeLabelled(options, lines, row, 'shortest');
    if (box) boxes.push(box);
    else left.push(row);
  }
  const labelled = boxes.length;
  if (unlabelled)
    for (const row of left) {
      const box = hasRoom(options, lines, row) ? placeOn(options, lines, row, null, NO_LABEL) : null;
      if (box) boxes.push(box);
    }
  if (options.detail > 0) for (let i = 0; i < labelled; i++) boxes[i] = lengthen(options, lines, boxes[i]!);
  return boxes;
}

/** The box with the longest label that its line has room for beyond what the box takes already. */
function lengthen(options: PlacementOptions, lines: LineOccupancy, box: Box): Box {
  const { scale, detail, labels, extent: within } = options;
  const longer = labels.longer(box.row).slice(0, detail);
  for (const label of longer.reverse()) {
    const extent = extentOf(options, box.row, box.side, label.width);
    const [left, right] = [boxLeft(box, scale), boxRight(box, scale)];
    const [farLeft, farRight] = [Math.min(left, boxLeft(extent, scale)), Math.max(right, boxRight(extent, scale))];
    if (farRight > right && farRight / scale > within.to) continue;
    if (farLeft < left && farLeft / scale < within.from) continue;
    if (!lines.isFree(box.line, farLeft, left) || !lines.isFree(box.line, right, farRight)) continue;
    if (farLeft < left) lines.take(box.line, farLeft, left);
    if (right < farRight) lines.take(box.line, right, farRight);
    return { ...box, ...extent, label };
  }
  return box;
}
