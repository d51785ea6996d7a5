import { shorten } from './labels';
import type { Measure } from './types';

/** Breaks a name at its spaces into at most `most` lines of `width` pixels; what is too long ends with an ellipsis. */
export function breakName(name: string, width: number, most: number, measure: Measure): string[] {
  const bold: Measure = (text) => measure(text, true);
  const lines: string[] = [];
  let line = '';
  for (const word of name.trim().split(/\s+/u)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && bold(longer) > width && lines.length < most - 1) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, shorten(line, width, bold)].filter((text) => text !== '');
}
