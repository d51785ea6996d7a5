import { cssFont } from '../draw/canvas';
import type { Measure } from '../layout/types';

/** Texts kept with their widths; a timeline shows some hundreds. */
const KEPT = 20_000;
/** Width of a letter where there is no canvas: a server, a test. */
const GUESS = 7;

/** Measures texts in the picture's label font, each once. Without a canvas it guesses by their length. */
export function makeMeasure(family: string): Measure {
  const context = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  const kept = new Map<string, number>();
  const fonts = [cssFont('label', family), cssFont('strong', family)];
  return (text, bold = false) => {
    if (!context) return text.length * GUESS;
    const key = bold ? `\n${text}` : text;
    let width = kept.get(key);
    if (width === undefined) {
      context.font = fonts[bold ? 1 : 0]!;
      width = context.measureText(text).width;
      if (kept.size > KEPT) kept.clear();
      kept.set(key, width);
    }
    return width;
  };
}
