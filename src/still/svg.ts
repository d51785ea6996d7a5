import type { Palette } from '../draw/palette';
import { escapeXml, svgPen } from '../draw/svg';
import type { FontName } from '../draw/pen';
import { NARROW } from '../layout/frame';
import { legendOf } from '../outline/legend';
import { drawnIn } from '../ui/drawn';
import { drawLegend } from './legend';
import type { Metrics } from './metrics';
import { stillOf, ways, type Still } from './picture';
import type { Subject } from './subject';

/** The type of the picture: the one it was measured in where a reader has it, else the system's. */
export const SANS = "'Noto Sans', system-ui, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
export const SERIF = "'Noto Serif', 'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, serif";

/** A picture of a page: colours by the page's own properties, so that it follows the page's theme and turns to ink on paper. */
const OF_PAGE: Palette = {
  paper: 'var(--en-paper)',
  ink: 'var(--en-ink)',
  soft: 'var(--en-soft)',
  faint: 'var(--en-faint)',
  rule: 'var(--en-rule)',
  hair: 'var(--en-hair)',
  band: 'var(--en-band)',
  hues: ['var(--en-coop)', 'var(--en-neutral)', 'var(--en-conf)'],
  focus: 'var(--en-focus)',
};

/** A picture as part of a page: nothing but the lanes, each event a way to its entry in the outline. Told by the outline, so hidden from screen readers. */
export function svgOfPage(subject: Subject, still: Still, prefix: string, name: string): string {
  const { width, height } = still.scene.frame;
  const pen = svgPen(prefix);
  still.paint(pen, OF_PAGE);
  return (
    `<svg class="${name}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${SANS}" aria-hidden="true">` +
    `${pen.markup()}${ways(subject, still.scene)}</svg>`
  );
}

/** How a picture that stands alone is wished for. */
export interface SvgWish {
  readonly width: number;
  readonly height?: number | undefined;
  readonly palette: Palette;
  /** Where the timeline lives: written under the picture. */
  readonly address?: string | undefined;
  /** Begins every id of the picture, where several stand on one page. */
  readonly prefix?: string | undefined;
}

interface Sized {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** A picture that stands alone: title, what it holds, the lanes, what its signs mean, and as of when. */
export function svgFile(subject: Subject, { width, height, palette, address, prefix = 'e' }: SvgWish): Sized {
  const still = stillOf(subject, width, height);
  const head = headOf(subject, width, palette);
  const lanes = still.scene.frame.height;
  const foot = footOf(subject, still, { top: head.height + lanes, palette, address, legend: true, prefix });
  return document(subject, [head, picture(still, head.height, palette, prefix), foot], { width, palette, prefix });
}

/** A picture for previews, of a size of its own: title, lanes, as of when. */
export function svgCard(
  subject: Subject,
  { width, height }: { width: number; height: number },
  palette: Palette,
): Sized {
  const head = headOf(subject, width, palette);
  const still = stillOf(subject, width, Math.max(120, height - head.height - FOOT));
  const top = head.height + still.scene.frame.height;
  const foot = footOf(subject, still, { top, palette, address: undefined, legend: false, prefix: 'e' });
  return document(subject, [head, picture(still, head.height, palette, 'e'), foot], {
    width,
    palette,
    prefix: 'e',
    height,
  });
}

function picture(still: Still, top: number, palette: Palette, prefix: string): Block {
  const pen = svgPen(prefix);
  still.paint(pen, palette);
  return { markup: `<g transform="translate(0 ${top})">${pen.markup()}</g>`, height: still.scene.frame.height };
}

function document(
  subject: Subject,
  blocks: readonly Block[],
  { width, palette, prefix, height }: { width: number; palette: Palette; prefix: string; height?: number },
): Sized {
  const tall = height ?? Math.ceil(blocks.reduce((sum, block) => sum + block.height, 0));
  const [title, desc] = [`${prefix}-title`, `${prefix}-desc`].map(escapeXml) as [string, string];
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${tall}" width="${width}" height="${tall}" font-family="${SANS}" ` +
    `lang="${escapeXml(subject.lang)}" role="img" aria-labelledby="${title} ${desc}">` +
    `<title id="${title}">${escapeXml(subject.title)}</title><desc id="${desc}">${escapeXml(describe(subject))}</desc>` +
    `<rect width="${width}" height="${tall}" fill="${palette.paper}"/>${blocks.map(({ markup }) => markup).join('')}</svg>`;
  return { svg, width, height: tall };
}

/** What a picture says to whoever does not see it. */
export function describe({ sentence, updated, still }: Subject): string {
  return [sentence, updated === null ? '' : still.asOf(updated)].filter((part) => part !== '').join('. ');
}

interface Block {
  readonly markup: string;
  readonly height: number;
}

/** Height of the line that says as of when. */
const FOOT = 34;
const padOf = (width: number): number => (width < NARROW ? 8 : 28);

function headOf({ title, sentence, metrics }: Subject, width: number, palette: Palette): Block {
  const [pad, size] = [padOf(width), width < NARROW ? 21 : 27];
  const inner = width - 2 * pad;
  const lines = wrap(title, inner, (text) => metrics.headline(text, size));
  const pen = svgPen('h');
  const leading = Math.round(size * 1.18);
  const top = 16 + size * 0.8;
  const markup = lines.map(
    (line, i) =>
      `<text x="${pad}" y="${Math.round(top + i * leading)}" font-family="${SERIF}" font-size="${size}" font-weight="600" fill="${palette.ink}">${escapeXml(line)}</text>`,
  );
  const from = 16 + lines.length * leading + 16;
  const told = textLines(metrics, sentence, 'label', inner);
  told.forEach((line, i) => pen.text(pad, from + i * 19, line, { font: 'label', fill: palette.soft }));
  return { markup: markup.join('') + pen.markup(), height: from + (told.length - 1) * 19 + 14 };
}

interface FootWish {
  readonly top: number;
  readonly palette: Palette;
  readonly address: string | undefined;
  readonly legend: boolean;
  readonly prefix: string;
}

function footOf(subject: Subject, still: Still, { top, palette, address, legend, prefix }: FootWish): Block {
  const { width } = still.scene.frame;
  const pad = padOf(width);
  const inner = width - 2 * pad;
  const pen = svgPen(`${prefix}l`);
  pen.rect(0, top, width, 1, { fill: palette.rule });
  const drawn = drawnIn(still.scene);
  const contents = legendOf(subject.table, drawn.rows, drawn.layout);
  const place = { left: pad, top: top + 8, width: inner };
  const tall = legend ? drawLegend(pen, contents, subject, place, palette) + 8 : 0;
  const lines = textLines(subject.metrics, creditOf(subject, address), 'small', inner);
  const from = top + tall + 21;
  lines.forEach((line, i) => pen.text(pad, from + i * 17, line, { font: 'small', fill: palette.soft }));
  return { markup: pen.markup(), height: from - top + (lines.length - 1) * 17 + 13 };
}

/** Who made it, under which licence, as of when, and where it lives. */
function creditOf({ table: { file }, still, updated, words }: Subject, address: string | undefined): string {
  const names = file.authors.map(({ name }) => name);
  return [
    updated === null ? '' : still.asOf(updated),
    names.length > 0 ? still.by(words.list(names)) : '',
    file.licence === undefined ? '' : still.licence(file.licence),
    address ?? '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function textLines(metrics: Metrics, text: string, font: FontName, width: number): string[] {
  return text === '' ? [] : wrap(text, width, (part) => metrics.font(font, part));
}

/** Breaks a text at its spaces into lines; a word longer than a line stands in one of its own. */
function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
