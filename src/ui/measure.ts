import { cssFont } from '../draw/canvas';
import type { Measure } from '../layout/types';

/** Texts kept with their widths; a timeline shows some hundreds. */
const KEPT = 20_000;
/** Width of a letter where there is no canvas: a server, a test. */
const GUESS = 7;
/**
 * Scripts whose letters stand side by side as they are: Latin, Greek, Cyrillic, Chinese, Japanese, Korean. Their texts are as wide as
 * their letters together, but for kerning, which hardly ever widens. Others join or stack letters and are measured whole.
 */
const SIDE_BY_SIDE =
  /^[\u0020-\u02ff\u0370-\u04ff\u1e00-\u1fff\u2010-\u2027\u2030-\u203a\u20ac\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60]*$/;
/** Up to here letters are looked up in an array: Latin, Greek and Cyrillic. */
const NEAR = 0x500;

let shared: CanvasRenderingContext2D | null = null;

/** What texts are measured with; null on a server, and where the browser gives no canvas. */
export function canvasForText(): CanvasRenderingContext2D | null {
  if (typeof document === 'undefined') return null;
  return (shared ??= document.createElement('canvas').getContext('2d'));
}

/** Measures texts in the picture's label font. Without a canvas, and before the font is known (''), it guesses by their length. */
export function makeMeasure(family: string): Measure {
  const context = family ? canvasForText() : null;
  if (!context) return (text) => text.length * GUESS;
  const [label, strong] = (['label', 'strong'] as const).map((font) => widthsIn(context, cssFont(font, family)));
  return (text, bold = false) => (bold ? strong! : label!)(text);
}

/** Measures in one font. To ask a canvas takes some times longer than to add up the letters, and 100,000 titles are many. */
function widthsIn(context: CanvasRenderingContext2D, font: string): (text: string) => number {
  const letters = new Float64Array(NEAR).fill(-1);
  const kept = new Map<string, number>();
  const ask = (text: string): number => {
    context.font = font;
    return context.measureText(text).width;
  };
  const whole = (text: string): number => {
    let width = kept.get(text);
    if (width === undefined) {
      width = ask(text);
      if (kept.size > KEPT) kept.clear();
      kept.set(text, width);
    }
    return width;
  };
  return (text) => {
    if (!SIDE_BY_SIDE.test(text)) return whole(text);
    let width = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (letters[code]! < 0) letters[code] = ask(text[i]!);
      width += letters[code] ?? whole(text[i]!);
    }
    return width;
  };
}
