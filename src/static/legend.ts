import { breakLines } from '../layout/lineBreaks';
import { CERTAIN } from '../render/doubt';
import { drawMark, type MarkLook } from '../render/marks';
import type { Palette } from '../render/palette';
import { FONTS, type Pen } from '../render/pen';
import { SHAPES, type Hue } from '../render/shapes';
import { accountsPath, SIGNS } from '../render/signs';
import type { LegendContents } from '../outline/legend';
import { nameOfShape } from '../outline/looks';
import type { StaticTimeline } from './staticTimeline';

/** One entry: its symbol and text. `paint` gets the left edge and the middle of the height. */
interface Item {
  readonly width: number;
  readonly text: string;
  readonly paint: (pen: Pen, x: number, y: number, palette: Palette) => void;
}

const PLACES: Readonly<Record<Hue, 0 | 1 | 2>> = { coop: 0, neutral: 1, conf: 2 };
const SIGN = 15;
const LONG = 24;
const LINE = 22;
/** Within an entry that is wider than the picture. */
const LEADING = 16;
const APART = 18;
const BESIDE = 6;

function mark(text: string, look: Partial<MarkLook>, hue: Hue = 'neutral'): Item {
  const whole = { shape: SHAPES.weapons, filled: true, doubt: CERTAIN, ...look };
  const paint: Item['paint'] = (pen, x, y, palette) =>
    drawMark(pen, x + SIGN / 2, y, { ...whole, hue: palette.hues[PLACES[hue]] }, palette);
  return { width: SIGN, text, paint };
}

function drawn(text: string, sign: keyof typeof SIGNS): Item {
  return { width: LONG, text, paint: (pen, x, y, palette) => pen.path(SIGNS[sign], x, y, { fill: palette.hues[1] }) };
}

function swatch(text: string, hue: Hue): Item {
  const paint: Item['paint'] = (pen, x, y, palette) =>
    pen.rect(x, y - 5.5, 11, 11, { fill: palette.hues[PLACES[hue]] });
  return { width: 11, text, paint };
}

const faded: Item['paint'] = (pen, x, y, palette) => {
  pen.fade(x, y - 3.5, 12, 7, palette.hues[1], 0.08, 1);
  pen.rect(x + 12, y - 3.5, 10, 7, { fill: palette.hues[1] });
};

const DOUBTS = ['approximate', 'uncertain', 'unspecified', 'oneOf', 'allOf'] as const;

/** A mark with the sign of its accounts below, as in the picture. */
const accountsSign =
  (count: number): Item['paint'] =>
  (pen, x, y, palette) => {
    pen.path(SHAPES.statement, x + SIGN / 2, y - 2, { fill: palette.hues[1] });
    pen.path(accountsPath(count), x + SIGN / 2, y + 6, { fill: palette.text });
  };

/** The entries of a picture's legend, in the order of the page's legend. */
function itemsOf(contents: LegendContents, { messages, names }: Pick<StaticTimeline, 'messages' | 'names'>): Item[] {
  const { legend, accounts } = messages;
  const { hues, material, verbal } = contents;
  const signs = (...names: readonly (keyof typeof SIGNS)[]): Item[] =>
    names.filter((name) => contents[name]).map((name) => drawn(legend[name], name));
  return [
    ...contents.shapes.map((look) =>
      mark(nameOfShape(look, names, messages), { shape: SHAPES[look.id], filled: look.filled }, look.hue),
    ),
    ...(hues.length > 1 ? hues.map((hue) => swatch(legend[hue], hue)) : []),
    ...(material && verbal ? [mark(legend.material, {}), mark(legend.verbal, { filled: false })] : []),
    ...DOUBTS.filter((doubt) => contents[doubt]).map((doubt) =>
      mark(legend[doubt], { doubt: { ...CERTAIN, [doubt]: true } }),
    ),
    ...signs('coarse', 'beyond'),
    ...(contents.faded ? [{ width: LONG, text: legend.faded, paint: faded }] : []),
    ...signs('before', 'open', 'lastSeen'),
    ...(contents.accounts ? [{ width: SIGN, text: accounts.legend, paint: accountsSign(3) }] : []),
    ...(contents.contested ? [{ width: SIGN, text: accounts.legendDisputed, paint: accountsSign(1) }] : []),
    ...signs('density', 'spread'),
  ];
}

/** Paints the legend at (left, top) in lines of at most `width` pixels, and returns its height. */
export function drawLegend(
  pen: Pen,
  contents: LegendContents,
  timeline: Pick<StaticTimeline, 'messages' | 'names' | 'metrics'>,
  place: { readonly left: number; readonly top: number; readonly width: number },
  palette: Palette,
): number {
  const measure = (text: string): number => Math.ceil(timeline.metrics.font('small', text));
  let [x, top, bottom] = [0, 0, 0];
  for (const { width, text, paint } of itemsOf(contents, timeline)) {
    const beside = width + BESIDE;
    const lines = breakLines(text, place.width - beside, Infinity, measure);
    const wide = beside + Math.max(...lines.map(measure));
    if (x > 0 && (x + wide > place.width || lines.length > 1)) [x, top] = [0, bottom];
    const y = place.top + top + LINE / 2;
    paint(pen, place.left + x, y, palette);
    lines.forEach((line, n) => {
      const baseline = y + FONTS.small.size * 0.36 + n * LEADING;
      pen.text(place.left + x + beside, baseline, line, { font: 'small', fill: palette.soft });
    });
    bottom = Math.max(bottom, top + LINE + (lines.length - 1) * LEADING);
    x += wide + APART;
  }
  return bottom;
}
