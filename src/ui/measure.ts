import { cssFont } from '../render/canvas';
import type { Measure } from '../layout/types';
import { SIDE_BY_SIDE } from '../util/graphemes';

/** Number of text widths cached; a timeline shows some hundreds of texts. */
const CACHE_SIZE = 20_000;
/** Pixels of a letter where there is no canvas, as on a server. */
const GUESS = 7;
/** Code points below this (Latin, Greek, Cyrillic) have their widths in an array. */
const NEAR = 0x500;

let shared: CanvasRenderingContext2D | null = null;

/** A shared canvas context for measuring texts; null on a server, or if the browser refuses one. */
export function canvasForText(): CanvasRenderingContext2D | null {
  if (typeof document === 'undefined') return null;
  return (shared ??= document.createElement('canvas').getContext('2d'));
}

/** Returns a function that measures texts in the label font, in pixels. Without a canvas or font family (''), it estimates by length. */
export function makeMeasure(family: string): Measure {
  const context = family ? canvasForText() : null;
  if (!context) return (text) => text.length * GUESS;
  const [label, strong] = (['label', 'strong'] as const).map((font) => widthsIn(context, cssFont(font, family)));
  return (text, bold = false) => (bold ? strong! : label!)(text);
}

/**
 * Measures in one font. Adding up letters where they stand side by side is several times faster than calling the canvas, which matters for
 * 100,000 titles.
 */
function widthsIn(context: CanvasRenderingContext2D, font: string): (text: string) => number {
  const letters = new Float64Array(NEAR).fill(-1);
  const cache = new Map<string, number>();
  const ask = (text: string): number => {
    context.font = font;
    return context.measureText(text).width;
  };
  const whole = (text: string): number => {
    let width = cache.get(text);
    if (width === undefined) {
      width = ask(text);
      if (cache.size > CACHE_SIZE) cache.clear();
      cache.set(text, width);
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
