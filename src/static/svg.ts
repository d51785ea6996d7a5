import type { Palette } from '../render/palette';
import { asLine } from '../render/direction';
import { escapeXml, mirrored, svgPen, textPlace } from '../render/svg';
import type { FontName } from '../render/pen';
import { NARROW } from '../layout/geometry';
import { breakLines } from '../layout/lineBreaks';
import { legendOf } from '../outline/legend';
import { drawLegend } from './legend';
import type { Metrics } from './fontMetrics';
import { patternedPen, patterns } from './patterns';
import { creditsOf, provenanceOf, svgMetadata } from './provenance';
import { staticChart, type StaticPicture } from './picture';
import { verticalPicture } from './verticalPicture';
import type { StaticTimeline } from './staticTimeline';

/** Fonts of the picture: those it was measured in, or else the system's. */
export const SANS = "'Noto Sans', system-ui, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
export const SERIF = "'Noto Serif', 'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, serif";

/** Palette of a picture within a page: the page's custom properties, so that it follows theme and print styles. */
export const PAGE_PALETTE: Palette = {
  background: 'var(--en-background)',
  text: 'var(--en-text)',
  soft: 'var(--en-soft)',
  faint: 'var(--en-faint)',
  rule: 'var(--en-rule)',
  gridline: 'var(--en-gridline)',
  band: 'var(--en-band)',
  hues: ['var(--en-coop)', 'var(--en-neutral)', 'var(--en-conf)'],
  focus: 'var(--en-focus)',
};

/** A picture as part of a page: without title and legend, with each event linked to its entry in the outline. Hidden from screen readers, which have the outline. */
export function svgOfPage(picture: StaticPicture, prefix: string, name: string): string {
  const { width, height } = picture;
  const pen = svgPen(prefix, picture.isMirrored);
  picture.paint(pen, PAGE_PALETTE);
  return (
    `<svg class="${name}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" preserveAspectRatio="xMidYMin" direction="ltr" font-family="${SANS}" aria-hidden="true">` +
    `${mirrored(`${pen.markup()}${picture.links()}`, width, picture.isMirrored)}</svg>`
  );
}

/** Options of a standalone picture. */
export interface SvgOptions {
  readonly width: number;
  readonly height?: number | undefined;
  readonly palette: Palette;
  /** Address of the timeline, printed below the picture. */
  readonly address?: string | undefined;
  /** Prefix of all ids in the picture, for pages with several. */
  readonly prefix?: string | undefined;
  /** Whether hues are told by patterns too, for paper that may be printed in grey. */
  readonly isPatterned?: boolean | undefined;
}

/** A picture, and its size in CSS pixels. */
export interface Sized {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** A standalone picture: title, span, summary, events, legend, and credits with the date. Below 560 pixels time runs downwards, as on a page. */
export function svgFile(
  timeline: StaticTimeline,
  { width, height, palette, address, prefix = 'e', isPatterned }: SvgOptions,
): Sized {
  const isUpright = width < NARROW && height === undefined;
  const picture = isUpright ? verticalPicture(timeline, width) : staticChart(timeline, width, height);
  const head = headOf(timeline, width, palette);
  const look = { palette, prefix, isPatterned, address };
  const foot = footOf(timeline, picture, { ...look, top: head.height + picture.height, legend: true });
  return document(timeline, [head, pictureOf(picture, head.height, look), foot], { ...look, width });
}

/** A preview picture of a given size: title, lanes, date. */
export function svgCard(
  timeline: StaticTimeline,
  { width, height }: { width: number; height: number },
  palette: Palette,
): Sized {
  const head = headOf(timeline, width, palette);
  const chart = staticChart(timeline, width, Math.max(LEAST_LANES, height - head.height - FOOT));
  const top = head.height + chart.height;
  const foot = footOf(timeline, chart, { top, palette, address: undefined, legend: false, prefix: 'e' });
  return document(timeline, [head, pictureOf(chart, head.height, { palette, prefix: 'e' }), foot], {
    width,
    palette,
    prefix: 'e',
    height,
  });
}

/** Shapes of a picture for slides and social media: its sides, the width of its PNG in pixels, and that of its narrowest layout in CSS pixels. */
export const SHAPES = {
  wide: { ratio: [16, 9], pixels: 1920, narrowest: 640 },
  square: { ratio: [1, 1], pixels: 1080, narrowest: 360 },
  story: { ratio: [9, 16], pixels: 1080, narrowest: 360 },
} as const;
export type Shape = keyof typeof SHAPES;
/** Most lanes of such a picture: more would be set in type too small for a phone. */
const SHAPE_LANES = 5;
/** Steps in which wider layouts are tried, as a share of the narrowest, and how many. Each is a whole number of pixels for each shape. */
const [STEP, STEPS] = [0.1, 20];

/**
 * A standalone picture of a given shape, with the largest type at which all its lanes are whole: few lanes, and below the title no more
 * than the span and the number of events. Its width and height are those of its layout in CSS pixels.
 */
export function svgShape(
  timeline: StaticTimeline,
  shape: Shape,
  { palette, address, prefix = 'e' }: Omit<SvgOptions, 'width' | 'height'>,
): Sized {
  const { ratio, narrowest } = SHAPES[shape];
  const { messages, table, rows, split } = timeline;
  const short = {
    ...timeline,
    counts: messages.summary.one(rows.length, table.count),
    split: (most: number) => split(Math.min(most, SHAPE_LANES)),
  };
  let sized: Sized | null = null;
  for (let i = 0; sized === null; i++) {
    const width = Math.round(narrowest * (1 + STEP * i));
    const height = (width * ratio[1]) / ratio[0];
    sized = svgOfHeight(short, { width, height, palette, address, prefix }, i === STEPS);
  }
  return sized;
}

/** A picture of a given height with its legend; null if that cuts lanes off, unless it `mayCut`. */
export function svgOfHeight(
  timeline: StaticTimeline,
  { width, height, ...look }: Look & { readonly width: number; readonly height: number },
  mayCut: boolean,
): Sized | null {
  const head = headOf(timeline, width, look.palette);
  const options = { ...look, legend: true };
  // The legend names the marks that are drawn, which depends on the height that it leaves them.
  let tallest = 0;
  for (;;) {
    const room = height - head.height - Math.max(FOOT, tallest);
    if (room < LEAST_LANES && !mayCut) return null;
    const chart = staticChart(timeline, width, Math.max(LEAST_LANES, room));
    const foot = footOf(timeline, chart, { ...options, top: height - Math.max(FOOT, tallest) });
    if (foot.height > tallest) {
      tallest = foot.height;
      continue;
    }
    if (chart.scene.geometry.contentHeight > room && !mayCut) return null;
    return document(timeline, [head, pictureOf(chart, head.height, look), foot], { ...look, width, height });
  }
}

/** What all parts of a picture share. */
export type Look = Pick<SvgOptions, 'palette' | 'address' | 'isPatterned'> & { readonly prefix: string };

/** A pen for a part of a picture. `letter` keeps its ids apart from those of other parts. */
function penOf({ palette, prefix, isPatterned }: Look, isMirrored: boolean, letter = ''): ReturnType<typeof svgPen> {
  const pen = svgPen(prefix + letter, isMirrored);
  return isPatterned ? { ...patternedPen(pen, palette, prefix), markup: () => pen.markup() } : pen;
}

/** The events of a picture, `top` pixels below its edge. */
export function pictureOf(picture: StaticPicture, top: number, look: Look): Block {
  const pen = penOf(look, picture.isMirrored);
  picture.paint(pen, look.palette);
  return { markup: `<g transform="translate(0 ${top})">${pen.markup()}</g>`, height: picture.height };
}

/** A whole SVG of blocks that stand one below the other. */
export function document(
  timeline: StaticTimeline,
  blocks: readonly Block[],
  { width, palette, prefix, height, address, isPatterned }: Look & { readonly width: number; readonly height?: number },
): Sized {
  const tall = height ?? Math.ceil(blocks.reduce((sum, block) => sum + block.height, 0));
  const [title, desc] = [`${prefix}-title`, `${prefix}-desc`].map(escapeXml) as [string, string];
  const markup = blocks.map((block) => block.markup).join('');
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${tall}" width="${width}" height="${tall}" direction="ltr" font-family="${SANS}" ` +
    `lang="${escapeXml(timeline.lang)}" role="img" aria-labelledby="${title} ${desc}">` +
    `<title id="${title}">${escapeXml(timeline.title)}</title><desc id="${desc}">${escapeXml(describe(timeline))}</desc>` +
    `${svgMetadata(timeline, provenanceOf(timeline, address))}${isPatterned ? patterns(palette, prefix) : ''}` +
    `<rect width="${width}" height="${tall}" fill="${palette.background}"/>${mirrored(markup, width, timeline.isMirrored)}</svg>`;
  return { svg, width, height: tall };
}

/** The text alternative of a picture: what it shows in words, which filter left it, and as of when. */
export function describe({ sentence, filtered, updated, staticMessages }: StaticTimeline): string {
  const state = updated === null ? '' : staticMessages.asOf(updated);
  return [sentence, filtered, state].filter((part) => part !== '').join('. ');
}

/** A part of a picture, as wide as that. */
export interface Block {
  readonly markup: string;
  readonly height: number;
}

/** Height of the line with the date. */
const FOOT = 34;
/** Least height of the lanes in a picture of a given height, in pixels. */
const LEAST_LANES = 120;
const padOf = (width: number): number => (width < NARROW ? 8 : 28);

export function headOf(
  { title, span, counts, filtered, metrics, isMirrored }: StaticTimeline,
  width: number,
  palette: Palette,
): Block {
  const [pad, size] = [padOf(width), width < NARROW ? 21 : 27];
  const inner = width - 2 * pad;
  const titleLines = breakLines(title, inner, Infinity, (text) => metrics.headline(text, size));
  const pen = svgPen('h', isMirrored);
  const leading = Math.round(size * 1.18);
  const top = 16 + size * 0.8;
  const markup = titleLines.map(
    (line, i) =>
      `<text${textPlace(pad, Math.round(top + i * leading), isMirrored)} font-family="${SERIF}" font-size="${size}" font-weight="600" fill="${palette.text}">${escapeXml(asLine(line))}</text>`,
  );
  const from = 16 + titleLines.length * leading + 16;
  const spanLines = textLines(metrics, span, 'strong', inner);
  const lines = [...spanLines, ...[counts, filtered].flatMap((text) => textLines(metrics, text, 'label', inner))];
  lines.forEach((line, i) =>
    pen.text(
      pad,
      from + i * 19,
      line,
      i < spanLines.length ? { font: 'strong', fill: palette.text } : { font: 'label', fill: palette.soft },
    ),
  );
  return { markup: markup.join('') + pen.markup(), height: from + (lines.length - 1) * 19 + 14 };
}

interface FootOptions extends Look {
  readonly top: number;
  readonly legend: boolean;
}

/** Legend of what a picture shows, and credits, `top` pixels below the picture's edge. */
export function footOf(
  timeline: StaticTimeline,
  { width, marks }: StaticPicture,
  { top, legend, ...look }: FootOptions,
): Block {
  const { palette, address } = look;
  const pad = padOf(width);
  const inner = width - 2 * pad;
  const pen = penOf(look, timeline.isMirrored, 'l');
  pen.rect(0, top, width, 1, { fill: palette.rule });
  const contents = legendOf(timeline.table, marks.rows, marks.layout);
  const place = { left: pad, top: top + 8, width: inner };
  const tall = legend ? drawLegend(pen, contents, timeline, place, palette) + 8 : 0;
  const lines = textLines(timeline.metrics, creditsOf(provenanceOf(timeline, address)), 'small', inner);
  const from = top + tall + 21;
  lines.forEach((line, i) => pen.text(pad, from + i * 17, line, { font: 'small', fill: palette.soft }));
  return { markup: pen.markup(), height: from - top + (lines.length - 1) * 17 + 13 };
}

function textLines(metrics: Metrics, text: string, font: FontName, width: number): string[] {
  return breakLines(text, width, Infinity, (part) => metrics.font(font, part));
}
