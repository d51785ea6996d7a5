/** Letters that Unicode does not take apart, and what people type for them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'a',
  œ: 'o',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ς: 'σ',
};
const APART = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
const PLAIN = /^[\0-\x7f]*$/;

/**
 * A text with case and accents folded, so that Kampfe, Kaempfe and kämpfe are the same: `e` after a, o, u is dropped, as are
 * combining marks (NFKD), ß is ss, ø and œ are o. Letter by letter from the left, so that what begins a word begins the folded word.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const plain = PLAIN.test(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .replace(/\p{Mn}/gu, '')
        .replace(APART, (letter) => LETTERS[letter]!);
  return plain.replace(/([aou])e/g, '$1');
}

/** A folded text as words with one space between and none at the ends. The points of "U.S." are dropped, all other signs part words. */
export function spaced(folded: string): string {
  return folded
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .replace(/[^\p{L}\p{N}\p{Mc}]+/gu, ' ')
    .trim();
}

/** Scripts whose words are not parted by spaces, or begin with an article: found anywhere, not only where a word begins. */
const ANYWHERE =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Arabic}\p{sc=Hebrew}]/u;

/** Whether a folded word is looked for inside of words too. */
export function anywhere(word: string): boolean {
  return ANYWHERE.test(word);
}
