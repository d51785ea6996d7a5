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
const BEYOND_PLAIN = /[^\0-\x7f]+/g;

/**
 * A text with case and accents folded, so that Kampfe, Kaempfe and kämpfe are the same: `e` after a, o, u is dropped, as are
 * combining marks (NFKD), ß is ss, ø and œ are o. Letter by letter from the left, so that what begins a word begins the folded word.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(BEYOND_PLAIN, foldRun)
    .replace(/([aou])e/g, '$1');
}

// Only runs of other letters are taken apart: most of a text in Latin script is not touched.
function foldRun(run: string): string {
  const marked = run
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mn}/gu, '');
  return marked.replace(APART, (letter) => LETTERS[letter]!);
}

/** The words of a folded text. The points of "U.S." are dropped, all other signs part words. */
export function wordsOf(folded: string): string[] {
  const joined = folded.includes('.') ? folded.replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1') : folded;
  const plain = !/[^\0-\x7f]/.test(joined);
  return joined.split(plain ? /[^a-z0-9]+/ : /[^\p{L}\p{N}\p{Mc}]+/u).filter(Boolean);
}

/** Scripts whose words are not parted by spaces, or begin with an article: found anywhere, not only where a word begins. */
const ANYWHERE =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Arabic}\p{sc=Hebrew}]/u;

/** Whether a folded word is looked for inside of words too. */
export function anywhere(word: string): boolean {
  return ANYWHERE.test(word);
}
