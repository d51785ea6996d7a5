import { FONTS, type FontName } from '../draw/pen';
import type { Measure } from '../layout/types';
import { FACES, type Face } from './fonts';
import type { Metrics } from './metrics';
import { advancesOf, type Advance } from './woff';

/** Where no font that comes along has a sign: about the width of a letter, and of a sign as wide as it is tall. */
const LETTER = 0.6;
const WIDE = 1;

type Ems = (text: string) => number;

/** Chinese, Japanese and Korean stand in squares. */
function isWide(point: number): boolean {
  return (
    point >= 0x1100 && (point < 0x1160 || (point >= 0x2e80 && point < 0xa4d0) || (point >= 0xac00 && point < 0xd7a4))
  );
}

function emsOf({ parts }: Face): Ems {
  const fonts = parts.map(advancesOf);
  const kept = new Map<string, number>();
  const widthOf = (sign: string): number => {
    const point = sign.codePointAt(0)!;
    let ems: ReturnType<Advance>;
    for (const advance of fonts) if ((ems = advance(point)) !== undefined) return ems;
    return isWide(point) ? WIDE : /\p{M}|\p{Cf}/u.test(sign) ? 0 : LETTER;
  };
  return (text) => {
    let sum = 0;
    for (const sign of text) {
      let ems = kept.get(sign);
      if (ems === undefined) kept.set(sign, (ems = widthOf(sign)));
      sum += ems;
    }
    return sum;
  };
}

const regular = emsOf(FACES.regular);
const strong = emsOf(FACES.strong);
const serif = emsOf(FACES.serif);

/**
 * Widths in the label font, in pixels, without a page: sums of advances, without kerning, which would make most of them a
 * little smaller. Noto Sans is wider than what most systems show text in, so that what fits here fits there.
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

/** What the pictures that are written to files are laid out with: the same on every machine. */
export const NOTO: Metrics = { label: measure, font: widthIn, headline: widthOfHeadline };
