import { CERTAIN } from '../draw/doubt';
import { drawMark, type MarkLook } from '../draw/marks';
import type { Palette } from '../draw/palette';
import { FONTS, type Pen } from '../draw/pen';
import { SHAPES, type Hue } from '../draw/shapes';
import { accountsPath, SIGNS } from '../draw/signs';
import type { LegendContents } from '../outline/legend';
import type { Words } from '../outline/words/en';
import type { Metrics } from './metrics';

/** One sign and what it means. `paint` gets the middle of its height and its left edge. */
interface Item {
  readonly width: number;
  readonly text: string;
  readonly paint: (pen: Pen, x: number, y: number, palette: Palette) => void;
}

const PLACES: Readonly<Record<Hue, 0 | 1 | 2>> = { coop: 0, neutral: 1, conf: 2 };
const SIGN = 15;
const LONG = 24;
const LINE = 22;
const APART = 18;
const BESIDE = 6;

function mark(text: string, look: Partial<MarkLook>): Item {
  const whole = { shape: SHAPES.weapons, filled: true, doubt: CERTAIN, ...look };
  const paint: Item['paint'] = (pen, x, y, palette) =>
    drawMark(pen, x + SIGN / 2, y, { hue: palette.hues[1], ...whole }, palette);
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

/** A mark with the sign of its accounts under it, as the picture has it. */
const told =
  (count: number): Item['paint'] =>
  (pen, x, y, palette) => {
    pen.path(SHAPES.statement, x + SIGN / 2, y - 2, { fill: palette.hues[1] });
    pen.path(accountsPath(count), x + SIGN / 2, y + 6, { fill: palette.ink });
  };

/** The signs that a picture holds, in the order of the page's legend. */
function itemsOf(contents: LegendContents, { legend, family, accounts }: Words): Item[] {
  const { hues, deeds, words } = contents;
  const signs = (...names: readonly (keyof typeof SIGNS)[]): Item[] =>
    names.filter((name) => contents[name]).map((name) => drawn(legend[name], name));
  return [
    ...contents.families.map((id) => mark(family[id], { shape: SHAPES[id], filled: id !== 'statement' })),
    ...(hues.length > 1 ? hues.map((hue) => swatch(legend[hue], hue)) : []),
    ...(deeds && words ? [mark(legend.deed, {}), mark(legend.word, { filled: false })] : []),
    ...DOUBTS.filter((doubt) => contents[doubt]).map((doubt) =>
      mark(legend[doubt], { doubt: { ...CERTAIN, [doubt]: true } }),
    ),
    ...signs('coarse', 'beyond'),
    ...(contents.faded ? [{ width: LONG, text: legend.faded, paint: faded }] : []),
    ...signs('before', 'open', 'lastSeen'),
    ...(contents.accounts ? [{ width: SIGN, text: accounts.legend, paint: told(3) }] : []),
    ...(contents.contested ? [{ width: SIGN, text: accounts.legendDisputed, paint: told(1) }] : []),
    ...signs('density', 'spread'),
  ];
}

/** Paints the legend from (left, top) in lines no wider than `width`, and gives the height it took. */
export function drawLegend(
  pen: Pen,
  contents: LegendContents,
  { words, metrics }: { readonly words: Words; readonly metrics: Metrics },
  place: { readonly left: number; readonly top: number; readonly width: number },
  palette: Palette,
): number {
  let [x, line] = [0, 0];
  for (const { width, text, paint } of itemsOf(contents, words)) {
    const wide = width + BESIDE + Math.ceil(metrics.font('small', text));
    if (x > 0 && x + wide > place.width) [x, line] = [0, line + 1];
    const y = place.top + line * LINE + LINE / 2;
    paint(pen, place.left + x, y, palette);
    pen.text(place.left + x + width + BESIDE, y + FONTS.small.size * 0.36, text, { font: 'small', fill: palette.soft });
    x += wide + APART;
  }
  return (line + 1) * LINE;
}
