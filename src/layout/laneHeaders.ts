import { shorten } from './labels';
import { splitWord } from './splitWord';
import type { Measure } from './types';

/** The words of a text, each but the first with the space before it. */
const spacedWords = (text: string): string[] => text.trim().split(/(?=\s)/);

/**
 * Breaks a name into at most `most` lines of `width` pixels, at its spaces, and within words too long for a line. What is too long even
 * then ends with an ellipsis. The last line leaves `reserved` pixels free. `partsOf` gives the parts between which a line may end, each
 * with the space before it.
 */
export function breakName(
  name: string,
  width: number,
  most: number,
  measure: Measure,
  reserved = 0,
  partsOf = spacedWords,
): string[] {
  const bold: Measure = (text) => measure(text, true);
  const lines: string[] = [];
  let line = '';
  const parts = partsOf(name);
  parts.forEach((part, i) => {
    const room = width - (i < parts.length - 1 ? 0 : reserved);
    const isFull = (text: string): boolean => bold(text) > room && lines.length < most - 1;
    if (line && isFull(line + part)) {
      lines.push(line);
      line = part.trimStart();
    } else line += part;
    while (line && isFull(line)) {
      const [head, tail] = splitWord(line, (text) => bold(text) <= width);
      lines.push(head);
      line = tail;
    }
  });
  return [...lines, shorten(line, width - reserved, bold)].filter((text) => text !== '');
}
