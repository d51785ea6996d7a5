/**
 * A text of letters that neither join nor stack: Latin, Greek, Cyrillic, Chinese, Japanese, Korean. Each of its UTF-16 units is a
 * character by itself, and its width the sum of theirs, except for kerning, which hardly ever widens it.
 */
export const SIDE_BY_SIDE =
  /^[\u0020-\u02ff\u0370-\u0482\u048a-\u04ff\u1e00-\u1fff\u2010-\u2027\u2030-\u203a\u20ac\u3001-\u3020\u3041-\u3096\u309b-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60]*$/;

let segmenter: Intl.Segmenter | undefined;

/** Whether the browser finds characters and words: Firefox does since April 2024. */
export const HAS_SEGMENTER = 'Segmenter' in Intl;

/**
 * The characters of a text as a reader sees them: a letter with its marks, a syllable, an emoji with all its parts (UAX #29). Where the browser
 * cannot find them, its code points.
 */
export function graphemes(text: string): string[] {
  if (SIDE_BY_SIDE.test(text)) return text.split('');
  if (!HAS_SEGMENTER) return Array.from(text);
  return Array.from((segmenter ??= new Intl.Segmenter()).segment(text), ({ segment }) => segment);
}
