import { graphemes, HAS_SEGMENTER } from '../util/graphemes';
import { breakName } from './laneHeaders';
import { JOINED } from './splitWord';
import type { Measure } from './types';

/** Words in which a line may end: those of scripts without spaces (Thai to Khmer, Chinese, Japanese, not Korean), and addresses. */
const HAS_PARTS = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ua4cf\uf900-\ufaff\uff00-\uffef\ud840-\ud8ff/]/;
/** Particles and endings of Japanese, which belong to the word before them. */
const ENDING = /^\p{sc=Hira}/u;

/**
 * Breaks a text into at most `most` lines of `width` pixels, as `breakName` does; where no spaces part its words, between those that the
 * dictionary of the browser finds in it.
 */
export function breakLines(text: string, width: number, most: number, measure: Measure): string[] {
  return breakName(text, width, most, measure, 0, partsOf);
}

/** The parts of a text between which a line may end. A no-break space parts nothing. */
function partsOf(text: string): string[] {
  const words = text
    .trim()
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .split(/(?= )/);
  return words.flatMap((word) => (HAS_PARTS.test(word) ? wordsIn(word) : word));
}

let segmenter: Intl.Segmenter | undefined;

/** The words of a text; its characters where the browser has no dictionary. */
function segmentsOf(text: string): string[] {
  if (!HAS_SEGMENTER) return graphemes(text);
  segmenter ??= new Intl.Segmenter([], { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function wordsIn(text: string): string[] {
  const parts: string[] = [];
  for (const segment of segmentsOf(text)) {
    const before = parts.at(-1);
    // A space stands before the part that it leads to.
    const isPart =
      before === undefined ||
      (before !== ' ' && !JOINED.test(lastOf(before) + firstOf(segment)) && !ENDING.test(segment));
    if (isPart) parts.push(segment);
    else parts[parts.length - 1] = before + segment;
  }
  return parts;
}

const firstOf = (text: string): string => String.fromCodePoint(text.codePointAt(0)!);
const lastOf = (text: string): string => Array.from(text).at(-1)!;
