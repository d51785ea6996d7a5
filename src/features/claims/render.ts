import type { SceneClaim } from './geometry';
import type { ClaimsScene, SceneClaimRow } from './layout';
import { toneHueOf } from '../../model/toneHue';
import type { EventTable } from '../../model/table';
import type { AxisTicks } from '../../time/ticks';
import type { Palette } from '../../render/palette';
import { HEADER_LEFT } from '../../render/chart';
import type { Pen } from '../../render/pen';

/** The texts of one panel. */
export interface PanelHeader {
  /** The measure, and in what it is counted. */
  readonly name: string;
  readonly unit: string;
  readonly unitX: number;
  /** The middle and the ends of the scale, with the width of each; `share` is 0 at its start and 1 at its end. */
  readonly ticks: readonly { readonly text: string; readonly width: number; readonly share: number }[];
  /** A row each: the claimant's name in lines. */
  readonly rows: readonly { readonly lines: readonly string[] }[];
}

/** Options of painting the claims chart, besides its scene. */
export interface ClaimsRenderOptions {
  readonly table: EventTable;
  readonly axis: AxisTicks;
  readonly panelHeaders: readonly PanelHeader[];
  /** Row of the open event, whose claims are emphasized. */
  readonly selected: number | null;
  readonly hover: SceneClaim['claim'] | null;
  readonly focus: SceneClaim['claim'] | null;
}

/** Paints all panels of the claims chart. The axis above them has its own canvas, since it stays while they scroll. */
export function drawClaims(pen: Pen, scene: ClaimsScene, options: ClaimsRenderOptions, palette: Palette): void {
  const { geometry, panels } = scene;
  pen.rect(0, 0, geometry.width, geometry.height, { fill: palette.background });
  panels.forEach((panel, at) => {
    const { place, rows } = panel;
    const head = options.panelHeaders[at]!;
    if (at > 0) pen.rect(0, place.top, geometry.width, 1, { fill: palette.rule });
    pen.text(geometry.narrow ? 8 : HEADER_LEFT, place.top + 18, head.name, { font: 'strong', fill: palette.text });
    pen.text(head.unitX, place.top + 18, head.unit, { font: 'small', fill: palette.faint });
    pen.clip(
      geometry.plotLeft,
      place.top + 1,
      geometry.plotWidth,
      (rows.at(-1)?.place.foot ?? 0) + 6 - place.top,
      () => {
        drawScale(pen, panel, scene, head, options, palette);
        for (const row of rows) drawRow(pen, row, options, palette);
      },
    );
    rows.forEach((row, i) => {
      drawName(pen, row, scene, head.rows[i]!, palette);
    });
  });
}

/** Height of a row in pixels from which its scale has a middle tick. */
const MIDDLE_FROM = 40;

/** The lines of the calendar through all rows of a panel, the line of zero for each row, and on the first what the scale goes from and to. */
function drawScale(
  pen: Pen,
  { rows }: ClaimsScene['panels'][number],
  { geometry }: ClaimsScene,
  head: PanelHeader,
  { axis }: ClaimsRenderOptions,
  palette: Palette,
): void {
  const { full, foot } = rows[0]!.place;
  const bottom = rows.at(-1)!.place.foot;
  const right = geometry.plotLeft + geometry.plotWidth;
  for (const [ticks, fill] of [[axis.lower, palette.gridline] as const, [axis.upper, palette.rule] as const]) {
    for (const { x } of ticks)
      if (x >= 0) pen.rect(Math.round(geometry.plotLeft + x), full, 1, bottom - full, { fill });
  }
  for (const { place } of rows) pen.rect(geometry.plotLeft, place.zero, geometry.plotWidth, 1, { fill: palette.rule });
  for (const { text, width, share } of head.ticks) {
    if (share > 0 && share < 1 && foot - full < MIDDLE_FROM) continue;
    const y = Math.round(foot - (foot - full) * share);
    pen.rect(geometry.plotLeft, y, geometry.plotWidth, 1, { fill: palette.gridline });
    pen.text(right - width - 6, y - 3, text, { font: 'small', fill: palette.faint, halo: palette.background });
  }
}

function drawRow(pen: Pen, row: SceneClaimRow, options: ClaimsRenderOptions, palette: Palette): void {
  for (const { x, low, high } of row.others) {
    // Grey and small, since these are claims of others, for comparison.
    if (low > high) pen.line(x, low, x, high, { stroke: palette.faint, lineWidth: 3, alpha: PALE });
    else pen.path(DOT_SMALL, x, low, { fill: palette.faint, alpha: PALE });
  }
  for (const { line, area } of row.runs) {
    if (area) pen.path(area, 0, 0, { fill: palette.soft, alpha: BETWEEN });
    if (line) pen.path(line, 0, 0, { stroke: palette.soft, lineWidth: 1.2, alpha: JOINED });
  }
  for (const one of row.claims) drawClaim(pen, one, row, options, palette);
  for (const one of row.claims) {
    if (one.label) {
      const font = one.claim.row === options.selected ? 'strong' : 'label';
      pen.text(one.labelX, one.labelY, one.label, { font, fill: palette.text, halo: palette.background });
    }
  }
}

const DOT = 'M-4.5 0A4.5 4.5 0 1 1 4.5 0A4.5 4.5 0 1 1-4.5 0Z';
const DOT_SMALL = 'M-3 0A3 3 0 1 1 3 0A3 3 0 1 1-3 0Z';
const RING = 'M-8 0A8 8 0 1 1 8 0A8 8 0 1 1-8 0Z';
const OUTER = 'M-11.5 0A11.5 11.5 0 1 1 11.5 0A11.5 11.5 0 1 1-11.5 0Z';
/** Width and height of the end of a range. */
const CAP = [10, 1.6] as const;
const UP = 'M-4 5L0 0L4 5';
const DOWN = 'M-4-5L0 0L4-5';
/** Opacity of the claims of others, which must not be mistaken for the row's own. */
const PALE = 0.4;
/** Opacity of what lies between the limits of joined figures, and of the line that joins them. */
const BETWEEN = 0.14;
const JOINED = 0.75;
/** Width in pixels from which an imprecise date is drawn. */
const ROUGH = 12;

function drawClaim(
  pen: Pen,
  one: SceneClaim,
  { place }: SceneClaimRow,
  options: ClaimsRenderOptions,
  palette: Palette,
): void {
  const { x, x0, x1, low, high, best, claim } = one;
  const hue = palette.hues[toneHueOf(options.table, claim.row)];
  const middle = best ?? (low + high) / 2;
  const rough = claim.doubt || !claim.dated ? Math.max(x1 - x0, ROUGH * 2) : x1 - x0;
  if (rough > ROUGH) {
    const dash = claim.dated ? [2, 2] : [1, 3];
    pen.line(x - rough / 2, middle, x + rough / 2, middle, { stroke: hue, lineWidth: 1.2, dash, alpha: 0.7 });
  }
  if (claim.interval.open) {
    const to = claim.interval.open === 'up' ? place.full : place.foot;
    pen.line(x, middle, x, to, { stroke: hue, lineWidth: 1.6, dash: [2, 3] });
    pen.path(claim.interval.open === 'up' ? UP : DOWN, x, to, { stroke: hue, lineWidth: 1.6 });
  }
  if (low > high) {
    pen.rect(x - 2, high, 4, low - high, { fill: hue });
    for (const y of [low, high]) pen.rect(x - CAP[0] / 2, y - CAP[1] / 2, ...CAP, { fill: hue });
  }
  if (best !== null) {
    if (claim.interval.about) pen.path(DOT, x, best, { fill: palette.background, stroke: hue, lineWidth: 1.8 });
    else pen.path(DOT, x, best, { fill: hue });
  }
  drawRings(pen, x, middle, claim, options, palette);
}

function drawRings(
  pen: Pen,
  x: number,
  y: number,
  claim: SceneClaim['claim'],
  { selected, hover, focus }: ClaimsRenderOptions,
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
  { geometry }: ClaimsScene,
  head: PanelHeader['rows'][number],
  palette: Palette,
): void {
  const x = geometry.narrow ? 8 : HEADER_LEFT;
  const middle = (place.full + place.foot) / 2 + 4.5;
  const first = geometry.narrow ? place.top + 15 : middle - ((head.lines.length - 1) * 16) / 2;
  head.lines.forEach((line, i) => {
    pen.text(x, first + i * 16, line, { font: 'label', fill: palette.text, halo: palette.background });
  });
  const y = place.foot - 4;
  if (earlier > 0) {
    pen.path('M6-4L0 0L6 4Z', geometry.plotLeft + 4, y - 4, { fill: palette.faint });
    pen.text(geometry.plotLeft + 13, y, String(earlier), {
      font: 'small',
      fill: palette.soft,
      halo: palette.background,
    });
  }
  if (later > 0) {
    const right = geometry.plotLeft + geometry.plotWidth;
    pen.path('M-6-4L0 0L-6 4Z', right - 4, y - 4, { fill: palette.faint });
    pen.text(right - 20, y, String(later), { font: 'small', fill: palette.soft, halo: palette.background });
  }
}
