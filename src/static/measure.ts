import { FONTS, type FontName } from '../render/pen';
import type { Measure } from '../layout/types';
import { ADVANCES } from './advances';
import type { Metrics } from './fontMetrics';

/**
 * Widths in ems of characters that no font included here has, by what they are: rather too wide than too narrow, as in Noto's fonts for
 * these scripts. Of letters that join, such as those of Arabic, that of their average word.
 */
const WIDTHS: readonly (readonly [characters: RegExp, ems: number])[] = [
  [/[\p{Mn}\p{Me}\p{Cf}]/u, 0],
  [/\p{Mc}/u, 0.3],
  // Chinese, Japanese, Korean: full-width, but for the half-width forms of kana.
  [/[\uff61-\uffdc]/u, 0.5],
  [
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3ffff}]/u,
    1,
  ],
  [/[\u{1f000}-\u{1faff}]/u, 1.3],
  [/\p{S}/u, 1],
  // The letters of Arabic with teeth or a long bowl, of which the name of a month may have three.
  [/[\u0633-\u0636]/u, 1.1],
  [/[\u0637\u0638\u0643]/u, 0.8],
  // From Devanagari to Malayalam and Sinhala; from Thai to Khmer.
  [/[\u0900-\u0dff]/u, 0.75],
  [/[\u0e00-\u109f\u1780-\u17ff]/u, 0.68],
];
const LETTER = 0.6;

/** The encoding of `ADVANCES`. */
const [DIGITS, THOUSANDTHS] = [3, 1000];

type Ems = (text: string) => number;

/** The advances of a face in ems, by code point. */
function decode(runs: string): Map<number, number> {
  const ems = new Map<number, number>();
  for (const run of runs.split(' ')) {
    const [start, digits] = run.split(':') as [string, string];
    const first = parseInt(start, 16);
    for (let i = 0; i * DIGITS < digits.length; i++)
      ems.set(first + i, parseInt(digits.slice(i * DIGITS, (i + 1) * DIGITS), 16) / THOUSANDTHS);
  }
  return ems;
}

function emsOf(runs: string): Ems {
  const ems = decode(runs);
  const widthOf = (sign: string): number => {
    const point = sign.codePointAt(0)!;
    let width = ems.get(point);
    if (width === undefined) ems.set(point, (width = WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? LETTER));
    return width;
  };
  return (text) => {
    let sum = 0;
    for (const sign of text) sum += widthOf(sign);
    return sum;
  };
}

const regular = emsOf(ADVANCES.regular);
const strong = emsOf(ADVANCES.strong);
const serif = emsOf(ADVANCES.serif);

/**
 * Widths in the label font, in pixels, as sums of advances. Without kerning, which would make most of them slightly smaller. Noto Sans
 * is wider than most system fonts, so that what fits here fits there.
 */
export const measure: Measure = (text, bold = false) => (bold ? strong : regular)(text) * FONTS.label.size;

/** The width of a text in one of the picture's fonts, in pixels. */
export function widthIn(font: FontName, text: string): number {
  const { size, weight } = FONTS[font];
  return (weight > 400 ? strong : regular)(text) * size;
}

/** The width of a headline, in pixels. */
export function widthOfHeadline(text: string, size: number): number {
  return serif(text) * size;
}

/** Metrics for pictures written to files: the same on every machine. */
export const NOTO: Metrics = { label: measure, font: widthIn, headline: widthOfHeadline };
