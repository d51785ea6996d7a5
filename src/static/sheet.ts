import { HEADER_WIDTH } from '../chart/sizes';
import type { Palette } from '../render/palette';
import type { Pen } from '../render/pen';
import { svgPen } from '../render/svg';
import { staticChart, type StaticChart } from './picture';
import { document, footOf, headOf, pictureOf, svgFile, svgOfHeight, type Block, type Look, type Sized } from './svg';
import type { StaticTimeline } from './staticTimeline';

/** Width and height of what is printed on a landscape sheet of A4, in millimetres. Letter is taller for its width. */
const [SHEET_WIDTH, SHEET_HEIGHT] = [277, 184];

/** Widths of the layout that are tried, in CSS pixels: the first has labels of 10 points, the last of 6. */
const WIDTHS = [1000, 1100, 1200, 1300, 1400, 1500, 1600, 1700];

/** A picture with title, legend and credits in the shape of a landscape sheet, with the largest type at which all its lanes are whole. */
export function svgSheet(timeline: StaticTimeline, look: Look): Sized {
  for (const width of WIDTHS) {
    const sized = svgOfHeight(timeline, { ...look, width, height: heightOf(width) }, false);
    if (sized) return sized;
  }
  // Taller than the sheet, it is scaled down to it as a whole.
  return svgFile(timeline, { ...look, width: WIDTHS.at(-1)! });
}

/** Height of a sheet on which a layout is `width` pixels wide. */
export function heightOf(width: number): number {
  return Math.round((width * SHEET_HEIGHT) / SHEET_WIDTH);
}

/** Height in CSS pixels of the line below each sheet of a poster that says which it is, and how it is joined to the others. */
const JOINT = 26;
/** Least height of a poster's lanes, in CSS pixels. */
const LEAST = 160;

/**
 * A picture over several landscape sheets side by side. Each has the names of the lanes at its left: the sheet before it is cut off at its
 * right edge and glued onto them, and the picture then goes on without a gap.
 */
export function svgPoster(timeline: StaticTimeline, sheets: number, look: Look): string[] {
  let poster: Poster | null = null;
  for (const width of WIDTHS) {
    poster = posterOf(timeline, sheets, width, look);
    if (poster.chart.scene.geometry.contentHeight <= poster.chart.scene.geometry.height) break;
  }
  return drawPoster(timeline, poster!, sheets, look);
}

/** The parts of a poster: title and legend stand on the first sheet, as wide as each of them. */
interface Poster {
  readonly width: number;
  readonly head: Block;
  readonly foot: Block;
  /** The lanes as one picture that runs over all sheets. */
  readonly chart: StaticChart;
}

function posterOf(timeline: StaticTimeline, sheets: number, width: number, look: Look): Poster {
  const head = headOf(timeline, width, look.palette);
  const all = HEADER_WIDTH + sheets * (width - HEADER_WIDTH);
  const isLast = width === WIDTHS.at(-1);
  // The legend names the marks that are drawn, which depends on the height that it leaves them.
  let tallest = 0;
  for (;;) {
    const room = Math.max(LEAST, heightOf(width) - head.height - tallest - JOINT);
    const fitted = staticChart(timeline, all, room);
    const { contentHeight } = fitted.scene.geometry;
    // What does not fit into the widest layout makes the sheets taller, which are then scaled down as a whole.
    const chart = isLast && contentHeight > room ? staticChart(timeline, all, contentHeight) : fitted;
    const foot = footOf(timeline, { ...chart, width }, { ...look, top: head.height + chart.height, legend: true });
    if (foot.height <= tallest) return { width, head, foot, chart };
    tallest = foot.height;
  }
}

function drawPoster(
  timeline: StaticTimeline,
  { width, head, foot, chart }: Poster,
  sheets: number,
  look: Look,
): string[] {
  const { palette, prefix } = look;
  const { plotLeft, plotWidth, height } = chart.scene.geometry;
  const step = plotWidth / sheets;
  const id = `${prefix}-poster`;
  const whole = `<defs><g id="${id}">${pictureOf(chart, 0, look).markup}</g></defs>`;
  const cut = (x: number, from: number, wide: number): string =>
    `<svg x="${x}" y="${head.height}" width="${wide}" height="${height}" viewBox="${from} 0 ${wide} ${height}"><use href="#${id}"/></svg>`;
  const tall = head.height + height + foot.height + JOINT;
  return Array.from({ length: sheets }, (_, at) => {
    const lanes = cut(0, 0, plotLeft) + cut(plotLeft, plotLeft + at * step, step);
    const pen = svgPen(`${prefix}j${at}`, timeline.isMirrored);
    drawJoints(pen, timeline, { at, sheets, top: head.height, left: plotLeft, width, tall, palette });
    const markup = (at === 0 ? whole + head.markup + foot.markup : '') + lanes + pen.markup();
    const own = { ...look, isPatterned: at === 0 && look.isPatterned, prefix: at === 0 ? prefix : `${prefix}${at}` };
    return document(timeline, [{ markup, height: tall }], { ...own, width, height: Math.ceil(tall) }).svg;
  });
}

/** Where a sheet is joined to those beside it. */
interface Joints {
  /** Position of the sheet, from 0. */
  readonly at: number;
  readonly sheets: number;
  /** Upper edge of the lanes. */
  readonly top: number;
  /** Right edge of the names of the lanes, up to which the sheet before is glued. */
  readonly left: number;
  readonly width: number;
  readonly tall: number;
  readonly palette: Palette;
}

/** Draws the edge at which a sheet is cut off and the one up to which the sheet before is glued, its number, and its title. */
function drawJoints(
  pen: Pen,
  { title, metrics, messages, staticMessages, isMirrored }: StaticTimeline,
  { at, sheets, top, left, width, tall, palette }: Joints,
): void {
  const y = tall - 8;
  const arrow = isMirrored ? '←' : '→';
  const edge = { stroke: palette.soft, lineWidth: 1, dash: [6, 4] };
  const small = { font: 'small', fill: palette.soft } as const;
  const number = staticMessages.sheet(messages.number(at + 1), messages.number(sheets));
  if (at > 0) {
    pen.line(left, 0, left, tall, edge);
    pen.text(8, y, `${staticMessages.glue} ${arrow}`, small);
    pen.text(left + 12, top - 14, `${title} · ${number}`, { font: 'strong', fill: palette.text });
  }
  pen.text(left + 12, y, number, { font: 'strong', fill: palette.text });
  if (at < sheets - 1) {
    pen.line(width - 0.5, 0, width - 0.5, tall, edge);
    const text = `${staticMessages.cut} ${arrow}`;
    pen.text(width - 12 - metrics.font('small', text), y, text, small);
  }
}
