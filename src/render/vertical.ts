import { pixelAt } from '../layout/verticalSpacing';
import { FADE, MARK } from '../layout/types';
import type { PlacedItem } from '../layout/verticalTypes';
import { hueOf } from '../model/markChannels';
import type { EventTable } from '../model/table';
import { OPEN_END, OPEN_START, UNKNOWN_END, UNKNOWN_START } from '../time/edtfTypes';
import { drawAccounts } from './accounts';
import { drawMark, markLook } from './marks';
import type { Palette } from './palette';
import type { Pen } from './pen';
import { drawVerticalBar, fadeDown } from './verticalBars';
import { drawVerticalLinks, type VerticalLinks } from './verticalLinks';
import type { CountedTexts, EventTexts, VerticalScene } from './verticalScene';

/** What a vertical timeline is drawn with beside its scene. */
export interface VerticalRenderOptions {
  readonly table: EventTable;
  readonly selected: number | null;
  /** Under the keyboard. */
  readonly focus: number | null;
  readonly links: VerticalLinks | null;
  /** Whether a row is greyed, where the picture only highlights what the filter matches. */
  readonly isGrey: (row: number) => boolean;
  /** What stands at the right of a heading: the file's headline at that time. By the index of the item. */
  readonly figures: ReadonlyMap<number, { readonly text: string; readonly width: number }>;
  /** What stands beside a heading: its date in another calendar, and where that begins. By the index of the item. */
  readonly dates: ReadonlyMap<number, { readonly text: string; readonly left: number }>;
}

/** From one line of a label to the next. */
const LINE = 20;
/** From the middle of a mark to the baseline of the first line of a label. */
const BASE = 5;

const RING = 'M-11 0A11 11 0 1 1 11 0A11 11 0 1 1-11 0Z';
const OUTER = 'M-13.5 0A13.5 13.5 0 1 1 13.5 0A13.5 13.5 0 1 1-13.5 0Z';
/** Where time is cut short: two strokes across the line. */
const CUT = 'M-6 1L6-5M-6 5L6-1';

/** Paints the part of a vertical timeline from `top` to `bottom`, in pixels from its top. */
export function drawVertical(
  pen: Pen,
  scene: VerticalScene,
  options: VerticalRenderOptions,
  palette: Palette,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): void {
  const { columns, items, height } = scene;
  const from = Math.max(0, top);
  const to = Math.min(height, bottom);
  pen.rect(0, from, columns.width, to - from, { fill: palette.background });
  const isSeen = (item: PlacedItem): boolean => item.bottom >= from && item.top <= to;
  drawPeriods(pen, scene, palette);
  drawLine(pen, scene, palette, { from, to });
  drawBars(pen, scene, options, palette, { from, to });
  if (options.links) drawVerticalLinks(pen, scene, options.links, palette);
  items.forEach((placed, i) => {
    if (isSeen(placed)) drawItem(pen, scene, placed, i, options, palette);
  });
}

/** The ground of the file's periods. */
function drawPeriods(pen: Pen, { columns, items, ...scene }: VerticalScene, palette: Palette): void {
  for (const { item, y, at } of items) {
    if (item.type !== 'period') continue;
    const start = at <= scene.shown.from ? 0 : y;
    const end = item.to >= scene.shown.to ? scene.height : pixelAt({ ...scene, items }, item.to);
    pen.rect(columns.line, start, columns.width - columns.line, Math.max(0, end - start), { fill: palette.band });
  }
}

/** The line of time: dotted where nothing was collected, and crossed where time is cut short. */
function drawLine(
  pen: Pen,
  { columns, items, gaps }: VerticalScene,
  palette: Palette,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  const x = columns.line;
  pen.rect(x - 0.75, from, 1.5, to - from, { fill: palette.rule });
  for (const { y0, y1 } of gaps) {
    pen.rect(x - 1.5, y0, 3, y1 - y0, { fill: palette.background });
    pen.line(x, y0, x, y1, { stroke: palette.faint, lineWidth: 2, dash: [1.5, 3.5] });
  }
  items.forEach(({ isCut, bottom }, i) => {
    const next = items[i + 1];
    if (!isCut || !next) return;
    const y = (bottom + next.top) / 2;
    pen.rect(x - 4, y - 2.4, 8, 4.8, { fill: palette.background });
    pen.path(CUT, x, y, { stroke: palette.faint, lineWidth: 1.2 });
  });
}

function drawBars(
  pen: Pen,
  scene: VerticalScene,
  { table, isGrey }: VerticalRenderOptions,
  palette: Palette,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  for (const bar of scene.bars) {
    if (bar.y1 < from || bar.y0 > to) continue;
    const look = markLook(table, bar.row, palette);
    const paint = isGrey(bar.row) ? { ...look, hue: palette.rule } : look;
    drawVerticalBar(pen, table, scene, bar, trackX(scene, bar.track), paint, palette);
  }
}

/** The middle of a track of bars, left of the line of time and of the marks on it. */
function trackX({ columns }: VerticalScene, track: number): number {
  return columns.line - MARK - 6 - track * 8;
}

function drawItem(
  pen: Pen,
  scene: VerticalScene,
  placed: PlacedItem,
  index: number,
  options: VerticalRenderOptions,
  palette: Palette,
): void {
  const { item, y } = placed;
  const { columns } = scene;
  switch (item.type) {
    case 'event':
      drawEvent(pen, scene, item.row, y, options, palette);
      return;
    case 'counted':
      drawCounted(pen, scene, placed, scene.counted.get(index)!, options, palette);
      return;
    case 'tick':
      drawHeading(pen, scene, { label: item.label, y, index }, options, palette);
      return;
    case 'period':
      pen.rect(columns.line, y - 12, columns.width - columns.line, 1, { fill: palette.rule });
      pen.text(columns.labelLeft, y + 4, item.label, { font: 'period', fill: palette.soft });
      return;
    case 'today':
      pen.line(columns.line, y, columns.width, y, { stroke: palette.soft, dash: [1, 3] });
      pen.text(columns.labelLeft, y + 4, item.label, { font: 'small', fill: palette.soft, halo: palette.background });
  }
}

/** Pixels from the edge to a heading, and to what stands at the other end of its line. */
export const HEADING_LEFT = 12;

/** A heading of the calendar at the left edge with a line across, its date in another calendar, and the file's headline at the right. */
function drawHeading(
  pen: Pen,
  { columns }: VerticalScene,
  { label, y, index }: { readonly label: string; readonly y: number; readonly index: number },
  options: VerticalRenderOptions,
  palette: Palette,
): void {
  const [figure, date] = [options.figures.get(index), options.dates.get(index)];
  pen.rect(0, y - 13, columns.width, 1, { fill: palette.rule });
  pen.text(HEADING_LEFT, y + BASE, label, { font: 'heading', fill: palette.text, halo: palette.background });
  if (date) pen.text(date.left, y + BASE, date.text, { font: 'small', fill: palette.soft, halo: palette.background });
  if (figure)
    pen.text(columns.width - HEADING_LEFT - figure.width, y + BASE, figure.text, {
      font: 'small',
      fill: palette.soft,
      halo: palette.background,
    });
}

function drawEvent(
  pen: Pen,
  scene: VerticalScene,
  row: number,
  y: number,
  { table, selected, focus, isGrey }: VerticalRenderOptions,
  palette: Palette,
): void {
  const { columns } = scene;
  const grey = isGrey(row);
  const plain = markLook(table, row, palette);
  const look = grey ? { ...plain, hue: palette.rule } : plain;
  drawEnds(pen, columns.line, y, scene.bars.some((bar) => bar.row === row) ? 0 : table.flags[row]!, look.hue);
  if (row === selected || row === focus)
    pen.path(RING, columns.line, y, { fill: palette.background, stroke: palette.focus, lineWidth: 2 });
  if (row === focus) pen.path(OUTER, columns.line, y, { stroke: palette.focus, lineWidth: 1 });
  drawMark(pen, columns.line, y, look, palette);
  if (!grey) drawAccounts(pen, table, row, columns.line, y, palette);
  drawTexts(pen, columns, scene.texts.get(row)!, y, row === selected, grey, palette);
}

function drawTexts(
  pen: Pen,
  { dateRight, labelLeft }: VerticalScene['columns'],
  { lines, isStrong, date, dateWidth, lane, laneWidth }: EventTexts,
  y: number,
  isOpen: boolean,
  isGrey: boolean,
  palette: Palette,
): void {
  const [text, soft] = isGrey ? [palette.faint, palette.faint] : [palette.text, palette.soft];
  lines.forEach((line, n) => {
    pen.text(labelLeft, y + BASE + n * LINE, line, { font: isStrong || isOpen ? 'heading' : 'reading', fill: text });
  });
  if (date) pen.text(dateRight - dateWidth, y + 4, date, { font: 'small', fill: soft });
  if (lane) pen.text(dateRight - laneWidth, y + 4 + (date ? 16 : 0), lane, { font: 'small', fill: palette.faint });
}

/** What stands above and below a mark whose length is not drawn: a fade towards an end that nobody knows, and an arrow where it goes on. */
function drawEnds(pen: Pen, x: number, y: number, flags: number, hue: string): void {
  if ((flags & (OPEN_START | UNKNOWN_START)) !== 0) fadeDown(pen, [x - 1.5, y - MARK - FADE, 3, FADE], hue, 0, 0.7);
  if ((flags & UNKNOWN_END) !== 0) fadeDown(pen, [x - 1.5, y + MARK, 3, FADE], hue, 0.7, 0);
  if ((flags & OPEN_END) !== 0) pen.path('M-3 8.6L0 11.4L3 8.6Z', x, y, { fill: hue });
}

/** A block for each event of a group, or a bar of their number where they are too many to be told apart. */
function drawCounted(
  pen: Pen,
  { columns, mostCounted, countedRoom }: VerticalScene,
  { item, y }: PlacedItem,
  { date, dateWidth, count }: CountedTexts,
  { table, isGrey }: VerticalRenderOptions,
  palette: Palette,
): void {
  if (item.type !== 'counted') return;
  const { rows, counts } = item.group;
  const unit = Math.min(BLOCK, countedRoom / mostCounted);
  let x = columns.labelLeft - COUNTED_LEFT;
  if (unit === BLOCK)
    for (const row of rows) {
      const fill = isGrey(row) ? palette.rule : palette.hues[hueOf(table, row)];
      pen.rect(x, y - 5, BLOCK - 1.5, 10, { fill, alpha: 0.8 });
      x += BLOCK;
    }
  else
    counts.forEach((part, hue) => {
      if (part === 0) return;
      const width = Math.max(1.5, part * unit);
      pen.rect(x, y - 5, width, 10, { fill: palette.hues[hue]!, alpha: 0.8 });
      x += width;
    });
  pen.text(x + BLOCK, y + 4, count, { font: 'small', fill: palette.soft });
  if (date) pen.text(columns.dateRight - dateWidth, y + 4, date, { font: 'small', fill: palette.faint });
}

/** Pixels of a block and the gap after it. */
const BLOCK = 7;
/** How far left of labels bars begin. */
const COUNTED_LEFT = 5;
