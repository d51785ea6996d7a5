import type { SceneBox } from '../layout/scene';
import type { EventTable } from '../model/table';
import { INTERVAL, OPEN_END, OPEN_START } from '../time/edtfTypes';
import { candidatesOf, doubtOf } from './doubt';
import type { MarkLook } from './marks';
import type { Palette } from './palette';
import type { Pen } from './pen';
import { BAR, BAR_DROP, dashed, drawWithin, type PlotEdges } from './spans';

/** A member of a set: small, so that all of them together weigh no more than one event. */
const MEMBER = 'M0-2.9L2.9 0L0 2.9L-2.9 0Z';
/** The same where they stand too close for that. */
const TICK = 'M-.8-2.9H.8V2.9H-.8Z';
/** Pixels from one member to the next from which on they can be told apart as such. */
const APART = 9;
/** Width of a member from which on its own length is drawn: where it would show beside its sign. */
const LONG = { beside: 9, close: 2.5 } as const;

interface Place {
  readonly x0: number;
  readonly x1: number;
  readonly flags: number;
}

/** Every member of a set and the link between them: dashed and hollow for one of them, whole and filled for all of them. */
export function drawSet(
  pen: Pen,
  table: EventTable,
  box: SceneBox,
  look: MarkLook,
  palette: Palette,
  plot: PlotEdges,
): void {
  const places = placesOf(table, box);
  const y = box.y + BAR_DROP + BAR / 2;
  const close = places.some((place, i) => i > 0 && middle(place) - middle(places[i - 1]!) < APART);
  const long = LONG[close ? 'close' : 'beside'];
  drawLinks(pen, box, places, y, table.flags[box.row]!, look, plot, long);
  for (const place of places) {
    if (place.x1 - place.x0 >= long) drawLong(pen, place, y, look, palette, plot);
    else if (close) pen.path(TICK, middle(place), y, { fill: look.hue });
    else pen.path(MEMBER, middle(place), y, memberPaint(look, palette));
  }
}

const middle = ({ x0, x1 }: Place): number => (x0 + x1) / 2;

function memberPaint({ hue, doubt }: MarkLook, palette: Palette): { stroke: string; lineWidth: number; fill: string } {
  return { stroke: hue, lineWidth: 1.4, fill: doubt.allOf ? hue : palette.background };
}

/** Where the members stand, from left to right. */
function placesOf(table: EventTable, box: SceneBox): Place[] {
  const from = table.from[box.row]!;
  const scale = (box.x1 - box.x0) / (table.to[box.row]! - from);
  const at = (instant: number): number => Math.max(box.x0, Math.min(box.x1, box.x0 + (instant - from) * scale));
  return candidatesOf(table, box.row)
    .map((one) => ({ x0: at(one.from), x1: at(one.to), flags: one.flags }))
    .sort((a, b) => a.x0 - b.x0);
}

/** From member to member, and on to where the set is open: before the first, or after the last. */
function drawLinks(
  pen: Pen,
  box: SceneBox,
  places: readonly Place[],
  y: number,
  flags: number,
  { hue, doubt }: MarkLook,
  plot: PlotEdges,
  long: number,
): void {
  const paint = { stroke: hue, lineWidth: 1.4, dash: doubt.allOf ? undefined : [3, 2.6] };
  const inner = (place: Place, edge: 'x0' | 'x1'): number => (place.x1 - place.x0 < long ? middle(place) : place[edge]);
  for (const [i, place] of places.entries())
    if (i > 0) dashed(pen, inner(places[i - 1]!, 'x1'), inner(place, 'x0'), y, paint, plot);
  if ((flags & OPEN_START) !== 0) {
    dashed(pen, box.x0, inner(places[0]!, 'x0'), y, paint, plot);
    pen.path('M4-2.2L0 0L4 2.2', box.x0, y, { stroke: hue, lineWidth: 1.4 });
  }
  if ((flags & OPEN_END) !== 0) {
    dashed(pen, inner(places.at(-1)!, 'x1'), box.x1, y, paint, plot);
    pen.path('M-4-2.2L0 0L-4 2.2', box.x1, y, { stroke: hue, lineWidth: 1.4 });
  }
}

/** A member wide enough to show its own length: a stretch that it lies in, or that it lasted. */
function drawLong(
  pen: Pen,
  { x0, x1, flags }: Place,
  y: number,
  look: MarkLook,
  palette: Palette,
  plot: PlotEdges,
): void {
  if ((flags & INTERVAL) === 0) {
    drawWithin(pen, x0, x1, y, { ...look, doubt: doubtOf(flags) }, plot);
    return;
  }
  const [from, to] = [Math.max(x0, plot.left - 50), Math.min(x1, plot.right + 50)];
  if (to > from) pen.rect(from, y - 2.5, to - from, 5, memberPaint(look, palette));
}
