import { FONTS, type FontName } from '../render/pen';
import type { Measure } from '../layout/types';
import { ADVANCES } from './advances';
import type { Metrics } from './fontMetrics';

/** Widths in ems of characters that no font included here has: ordinary and full-width ones. */
const LETTER = 0.6;
const WIDE = 1;

/** The encoding of `ADVANCES`. */
const [DIGITS, THOUSANDTHS] = [3, 1000];

type Ems = (text: string) => number;

/** Whether a code point is full-width: Chinese, Japanese, Korean. */
function isWide(point: number): boolean {
  return (
    point >= 0x1100 && (point < 0x1160 || (point >= 0x2e80 && point < 0xa4d0) || (point >= 0xac00 && point < 0xd7a4))
  );
}

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
    return ems.get(point) ?? (isWide(point) ? WIDE : /\p{M}|\p{Cf}/u.test(sign) ? 0 : LETTER);
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
