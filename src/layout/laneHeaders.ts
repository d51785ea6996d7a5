import { shorten } from './labels';
import type { Measure } from './types';

/** Letters that a part of a word should have on either side of a hyphen. */
const PART = 3;

/**
 * Breaks a name into at most `most` lines of `width` pixels, at its spaces, and within words too long for a line at a hyphen. What is
 * too long even then ends with an ellipsis. The last line leaves `reserved` pixels free.
 */
export function breakName(name: string, width: number, most: number, measure: Measure, reserved = 0): string[] {
  const bold: Measure = (text) => measure(text, true);
  const fits = (text: string, isLast: boolean): boolean => bold(text) <= width - (isLast ? reserved : 0);
  const lines: string[] = [];
  let line = '';
  const words = name.trim().split(/\s+/u);
  for (const [i, word] of words.entries()) {
    const longer = line ? `${line} ${word}` : word;
    const isEnd = i === words.length - 1;
    if (fits(longer, isEnd) || lines.length === most - 1) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = word;
    if (fits(word, isEnd) || lines.length === most - 1) continue;
    const [head, tail] = hyphenate(word, (part) => fits(part, false));
    lines.push(head);
    line = tail;
  }
  return [...lines, shorten(line, width - reserved, bold)].filter((text) => text !== '');
}

/**
 * The longest first part of a word that fits with a hyphen, and the rest. It breaks before a consonant that a vowel follows, as most
 * syllables of European languages begin, else wherever it fits; a hyphen of the word's own is kept as it is.
 */
function hyphenate(word: string, fits: (part: string) => boolean): [string, string] {
  const letters = Array.from(word);
  let anywhere = 1;
  let best = 0;
  for (let at = PART; at <= letters.length - PART; at++) {
    const head = letters.slice(0, at).join('');
    if (!fits(head + (head.endsWith('-') ? '' : '-'))) break;
    anywhere = at;
    const syllable = letters.slice(at - 1, at + 2).join('');
    if (head.endsWith('-') || /^.[^aeiouyäöü\W]h?[aeiouyäöü]/iu.test(syllable)) best = at;
  }
  const at = best || anywhere;
  const head = letters.slice(0, at).join('');
  return [head.endsWith('-') ? head : `${head}-`, letters.slice(at).join('')];
}
