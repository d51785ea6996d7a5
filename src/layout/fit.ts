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
} from '../time/dates';
import type { Labels } from './labels';
import type { Lines } from './lines';
import { BAR_FROM, GAP, ICON, MARK, type Box, type Side } from './types';

/** What fitting needs to know of the events; the same for every lane. */
export interface Fitting {
  readonly table: EventTable;
  readonly labels: Labels;
  /** Pixels per millisecond at the coarse end of the step. */
  readonly scale: number;
  /** A label that would reach past this instant, where there is nothing more to see, stands left of its mark or nowhere. */
  readonly end: number;
}

/** What an arrow at an open end of a bar takes. */
const ARROW = 10;
/** What arrows, a question mark or a second mark beside a mark take. */
const SIGN = 5;
const SIGNED = OPEN_START | OPEN_END | IS_UNCERTAIN | ONE_OF | ALL_OF;

/** What makes the ends of a bar other than brackets. Brackets may stand beside each other: one day's events beside those of the next. */
const UNBRACKETED = INTERVAL | ONE_OF | ALL_OF | IS_APPROXIMATE | IS_UNCERTAIN | IS_UNSPECIFIED;

/** Whether a row's length is drawn at this scale, or only its mark. */
function isBar(table: EventTable, row: number, scale: number): boolean {
  return (table.to[row]! - table.from[row]!) * scale >= BAR_FROM;
}

/** What a row takes if its label stands on a side: the anchors and reach of its box. */
type Room = Pick<Box, 'from' | 'to' | 'before' | 'after' | 'least'>;

function roomOf({ table, labels, scale }: Fitting, row: number, side: Side): Room {
  const words = side === 'bare' ? 0 : labels.width(row);
  const from = table.from[row]!;
  const to = table.to[row]!;
  const flags = table.flags[row]!;
  if (isBar(table, row, scale)) {
    const apart = (flags & UNBRACKETED) !== 0 ? GAP / 2 : 0;
    const before = (flags & OPEN_START) !== 0 ? ARROW + GAP : apart;
    const after = (flags & OPEN_END) !== 0 ? ARROW + GAP : apart;
    return { from, to, before, after, least: side === 'bare' ? 0 : ICON + words + GAP };
  }
  const middle = (from + to) / 2;
  const reach = MARK + GAP / 2 + ((flags & SIGNED) !== 0 ? SIGN : 0);
  const far = MARK + GAP + words + GAP;
  return {
    from: middle,
    to: middle,
    before: side === 'left' ? far : reach,
    after: side === 'right' ? far : reach,
    least: 0,
  };
}

function boxOf({ labels }: Fitting, row: number, line: number, side: Side, room: Room): Box {
  const bare = side === 'bare';
  const { from, to, before, after, least } = room;
  const label = bare ? '' : labels.text(row);
  return { row, line, side, from, to, before, after, least, label, labelWidth: bare ? 0 : labels.width(row) };
}

/** Left edge of a box at a scale, in pixels from the epoch. */
export function boxLeft(box: Room, scale: number): number {
  return box.from * scale - box.before;
}

/** Right edge of a box at a scale, in pixels from the epoch. */
export function boxRight(box: Room, scale: number): number {
  return Math.max(box.to * scale + box.after, box.from * scale + box.least);
}

/** The lines on which a row could stand without its label; where it could not, it could not with it. */
function openLines(fitting: Fitting, lines: Lines, row: number): readonly number[] {
  const room = roomOf(fitting, row, 'bare');
  const left = boxLeft(room, fitting.scale);
  const right = boxRight(room, fitting.scale);
  const order = lineOrder(lines.count, isBar(fitting.table, row, fitting.scale));
  return order.filter((line) => lines.free(line, left, right));
}

/** Tries the ways in which a row may stand, best first. Null when none is free. */
function tryPlaces(
  fitting: Fitting,
  lines: Lines,
  row: number,
  sides: readonly Side[],
  open: readonly number[],
): Box | null {
  for (const side of sides) {
    const room = roomOf(fitting, row, side);
    const left = boxLeft(room, fitting.scale);
    const right = boxRight(room, fitting.scale);
    for (const line of open) {
      if (!lines.free(line, left, right)) continue;
      lines.take(line, left, right);
      return boxOf(fitting, row, line, side, room);
    }
  }
  return null;
}

/** Marks fill a lane from the top. Bars fill it from the bottom and leave the first line to marks, where there are two lines. */
function lineOrder(count: number, bar: boolean): readonly number[] {
  const key = bar ? -count : count;
  let order = orders.get(key);
  if (!order) {
    const all = Array.from({ length: count }, (_, line) => line);
    order = bar ? all.reverse().slice(0, Math.max(1, count - 1)) : all;
    orders.set(key, order);
  }
  return order;
}
const orders = new Map<number, readonly number[]>();

const BAR_SIDES: readonly Side[] = ['above'];
const RIGHT_FIRST: readonly Side[] = ['right', 'left'];
const LEFT_ONLY: readonly Side[] = ['left'];
const BARE: readonly Side[] = ['bare'];

/** The sides on which a row's label may stand, best first. */
function sidesOf(fitting: Fitting, row: number): readonly Side[] {
  const { table, labels, scale, end } = fitting;
  if (isBar(table, row, scale)) return BAR_SIDES;
  const right = (table.to[row]! + table.from[row]!) / 2 + (MARK + GAP + labels.width(row)) / scale;
  return right > end ? LEFT_ONLY : RIGHT_FIRST;
}

/**
 * Places rows on free lines, in the order given (heaviest first): a row gets its label if there is room for it beside all that
 * came before. Then, where `bare`, the rest get their mark alone, if there is room for that. Takes what it uses from `lines`.
 */
export function fit(fitting: Fitting, lines: Lines, rows: ArrayLike<number>, bare: boolean): Box[] {
  const boxes: Box[] = [];
  const left: number[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const open = openLines(fitting, lines, row);
    if (open.length === 0) continue;
    const box = tryPlaces(fitting, lines, row, sidesOf(fitting, row), open);
    if (box) boxes.push(box);
    else left.push(row);
  }
  if (!bare) return boxes;
  for (const row of left) {
    const box = tryPlaces(fitting, lines, row, BARE, openLines(fitting, lines, row));
    if (box) boxes.push(box);
  }
  return boxes;
}
