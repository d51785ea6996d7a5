import { graphemes } from '../util/graphemes';

/**
 * Two characters between which no line of Chinese or Japanese ends (kinsoku): after an opening mark, or before a closing one, a dash or
 * the sign of a long vowel or a repetition; and none after a number, which belongs to what it counts.
 */
export const JOINED = /^[\p{N}\p{Ps}\p{Pi}]|[\p{Lm}\p{Pd}\p{Pe}\p{Pf}\p{Po}]$/u;
/** Two letters of European scripts. */
const EUROPEAN = /[a-z\u00c0-\u04ff]{2}/i;
/** Three letters, of which the second begins a syllable in most European languages: a consonant that a vowel follows. */
const SYLLABLE = /^.[^\Waeiouyäöü]h?[aeiouyäöü]/i;

/**
 * The longest first part of a word that fits, and the rest. In European scripts it gets a hyphen and ends with a syllable, if one fits; a
 * hyphen of the word's own is kept as it is. Words of other scripts break between two characters.
 */
export function splitWord(word: string, fits: (part: string) => boolean): [head: string, tail: string] {
  const letters = graphemes(word);
  let found = letters[0]!;
  let [at, isGood] = [1, false];
  for (let i = 1; i < letters.length; i++) {
    const pair = letters[i - 1]! + letters[i]!;
    const isHyphenated = EUROPEAN.test(pair);
    // A part of a word should have three letters on either side of a hyphen.
    if (isHyphenated && Math.min(i, letters.length - i) < 3) continue;
    const head = letters.slice(0, i).join('') + (isHyphenated ? '-' : '');
    if (!fits(head)) break;
    const isBetter = isHyphenated ? SYLLABLE.test(pair + letters[i + 1]!) : !JOINED.test(pair);
    if (isBetter || !isGood) [found, at, isGood] = [head, i, isBetter];
  }
  return [found, letters.slice(at).join('')];
}
