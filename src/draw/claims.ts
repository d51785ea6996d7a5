import type { ClaimsScene, SceneClaim, SceneClaimRow } from '../layout/claims';
import { hueOf } from '../layout/density';
import type { EventTable } from '../model/table';
import type { AxisTicks } from '../time/ticks';
import type { Palette } from './palette';
import { HEAD_LEFT } from './picture';
import type { Pen } from './pen';

/** What one panel says beside its marks. */
export interface PanelHead {
  /** The measure, and in what it is counted. */
  readonly name: string;
  readonly unit: string;
  readonly unitX: number;
  /** The middle and the end of the scale, with the width of each. */
  readonly ticks: readonly { readonly text: string; readonly width: number; readonly share: number }[];
  /** A row each: the claimant's name in lines. */
  readonly rows: readonly { readonly lines: readonly string[] }[];
}

/** What the claims picture is painted from beside its scene. */
export interface ClaimsPictureWish {
  readonly table: EventTable;
  readonly axis: AxisTicks;
  readonly heads: readonly PanelHead[];
  /** Row of the open event, whose claims stand out. */
  readonly selected: number | null;
  readonly hover: SceneClaim['claim'] | null;
  readonly focus: SceneClaim['claim'] | null;
}

/** Paints all panels of the claims picture; the axis above them is a picture of its own, since it stays while they scroll. */
export function drawClaims(pen: Pen, scene: ClaimsScene, wish: ClaimsPictureWish, palette: Palette): void {
  const { frame, panels } = scene;
  pen.rect(0, 0, frame.width, frame.height, { fill: palette.paper });
  panels.forEach((panel, at) => {
    const { place, rows } = panel;
    const head = wish.heads[at]!;
    if (at > 0) pen.rect(0, place.top, frame.width, 1, { fill: palette.rule });
    pen.text(frame.narrow ? 8 : HEAD_LEFT, place.top + 18, head.name, { font: 'strong', fill: palette.ink });
    pen.text(head.unitX, place.top + 18, head.unit, { font: 'small', fill: palette.faint });
    pen.clip(frame.plotLeft, place.top + 1, frame.plotWidth, (rows.at(-1)?.place.zero ?? 0) + 6 - place.top, () => {
      drawScale(pen, panel, scene, head, wish, palette);
      for (const row of rows) drawRow(pen, row, wish, palette);
    });
    rows.forEach((row, i) => {
      drawName(pen, row, scene, head.rows[i]!, palette);
    });
  });
}

/** From this height on a row's scale also says its middle. */
const MIDDLE_FROM = 40;

/** The lines of the calendar through all rows of a panel, a base line for each row, and on the first what the scale goes up to. */
function drawScale(
  pen: Pen,
  { rows }: ClaimsScene['panels'][number],
  { frame }: ClaimsScene,
  head: PanelHead,
  { axis }: ClaimsPictureWish,
  palette: Palette,
): void {
  const { full, zero } = rows[0]!.place;
  const foot = rows.at(-1)!.place.zero;
  const right = frame.plotLeft + frame.plotWidth;
  for (const [ticks, fill] of [[axis.lower, palette.hair] as const, [axis.upper, palette.rule] as const]) {
    for (const { x } of ticks) if (x >= 0) pen.rect(Math.round(frame.plotLeft + x), full, 1, foot - full, { fill });
  }
  for (const { place } of rows) pen.rect(frame.plotLeft, place.zero, frame.plotWidth, 1, { fill: palette.rule });
  for (const { text, width, share } of head.ticks) {
    if (share < 1 && zero - full < MIDDLE_FROM) continue;
    const y = Math.round(zero - (zero - full) * share);
    pen.rect(frame.plotLeft, y, frame.plotWidth, 1, { fill: palette.hair });
    pen.text(right - width - 6, y - 3, text, { font: 'small', fill: palette.faint, halo: palette.paper });
  }
}

function drawRow(pen: Pen, row: SceneClaimRow, wish: ClaimsPictureWish, palette: Palette): void {
  for (const { x, low, high } of row.others) {
    // Grey and small: what to compare with, not what this row says.
    if (low > high) pen.line(x, low, x, high, { stroke: palette.faint, lineWidth: 3, alpha: PALE });
    else pen.path(DOT_SMALL, x, low, { fill: palette.faint, alpha: PALE });
  }
  for (const one of row.claims) drawClaim(pen, one, row, wish, palette);
  for (const one of row.claims) {
    if (one.label) {
      const font = one.claim.row === wish.selected ? 'strong' : 'label';
      pen.text(one.labelX, one.labelY, one.label, { font, fill: palette.ink, halo: palette.paper });
    }
  }
}

const DOT = 'M-4.5 0A4.5 4.5 0 1 1 4.5 0A4.5 4.5 0 1 1-4.5 0Z';
const DOT_SMALL = 'M-3 0A3 3 0 1 1 3 0A3 3 0 1 1-3 0Z';
const RING = 'M-8 0A8 8 0 1 1 8 0A8 8 0 1 1-8 0Z';
const OUTER = 'M-11.5 0A11.5 11.5 0 1 1 11.5 0A11.5 11.5 0 1 1-11.5 0Z';
const CAP = 'M-5-.8H5V.8H-5Z';
const UP = 'M-4 5L0 0L4 5';
const DOWN = 'M-4-5L0 0L4-5';
/** Opacity of what others say: seen when looked for, and never taken for the row's own. */
const PALE = 0.4;
/** Pixels from which on it is seen that a day is known only roughly. */
const ROUGH = 12;

function drawClaim(
  pen: Pen,
  one: SceneClaim,
  { place }: SceneClaimRow,
  wish: ClaimsPictureWish,
  palette: Palette,
): void {
  const { x, x0, x1, low, high, best, claim } = one;
  const hue = palette.hues[hueOf(wish.table, claim.row)];
  const middle = best ?? (low + high) / 2;
  const rough = claim.doubt || !claim.dated ? Math.max(x1 - x0, ROUGH * 2) : x1 - x0;
  if (rough > ROUGH) {
    const dash = claim.dated ? [2, 2] : [1, 3];
    pen.line(x - rough / 2, middle, x + rough / 2, middle, { stroke: hue, lineWidth: 1.2, dash, alpha: 0.7 });
  }
  if (claim.interval.open) {
    const to = claim.interval.open === 'up' ? place.full : place.zero;
    pen.line(x, middle, x, to, { stroke: hue, lineWidth: 1.6, dash: [2, 3] });
    pen.path(claim.interval.open === 'up' ? UP : DOWN, x, to, { stroke: hue, lineWidth: 1.6 });
  }
  if (low > high) {
    pen.rect(x - 2, high, 4, low - high, { fill: hue });
    pen.path(CAP, x, low, { fill: hue });
    pen.path(CAP, x, high, { fill: hue });
  }
  if (best !== null) {
    if (claim.interval.about) pen.path(DOT, x, best, { fill: palette.paper, stroke: hue, lineWidth: 1.8 });
    else pen.path(DOT, x, best, { fill: hue });
  }
  drawRings(pen, x, middle, claim, wish, palette);
}

function drawRings(
  pen: Pen,
  x: number,
  y: number,
  claim: SceneClaim['claim'],
  { selected, hover, focus }: ClaimsPictureWish,
  palette: Palette,
): void {
  const stroke = palette.focus;
  if (claim.row === selected || claim === focus) pen.path(RING, x, y, { stroke, lineWidth: 2 });
  else if (claim === hover) pen.path(RING, x, y, { stroke, lineWidth: 1.2 });
  if (claim === focus) pen.path(OUTER, x, y, { stroke, lineWidth: 1.4 });
}

function drawName(
  pen: Pen,
  { place, earlier, later }: SceneClaimRow,
  { frame }: ClaimsScene,
  head: PanelHead['rows'][number],
  palette: Palette,
): void {
  const x = frame.narrow ? 8 : HEAD_LEFT;
  const middle = (place.full + place.zero) / 2 + 4.5;
  const first = frame.narrow ? place.top + 15 : middle - ((head.lines.length - 1) * 16) / 2;
  head.lines.forEach((line, i) => {
    pen.text(x, first + i * 16, line, { font: 'label', fill: palette.ink, halo: palette.paper });
  });
  const y = place.zero - 4;
  if (earlier > 0) {
    pen.path('M6-4L0 0L6 4Z', frame.plotLeft + 4, y - 4, { fill: palette.faint });
    pen.text(frame.plotLeft + 13, y, String(earlier), { font: 'small', fill: palette.soft, halo: palette.paper });
  }
  if (later > 0) {
    const right = frame.plotLeft + frame.plotWidth;
    pen.path('M-6-4L0 0L-6 4Z', right - 4, y - 4, { fill: palette.faint });
    pen.text(right - 20, y, String(later), { font: 'small', fill: palette.soft, halo: palette.paper });
  }
}
