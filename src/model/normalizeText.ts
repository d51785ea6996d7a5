/** Letters that Unicode does not decompose, and what people type instead. */
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
 * combining marks (NFKD), ß is ss, ø and œ are o. Prefixes are preserved: what begins a word begins the normalized word.
 */
export function normalizeText(text: string): string {
  return text
    .toLowerCase()
    .replace(BEYOND_PLAIN, normalizeRun)
    .replace(/([aou])e/g, '$1');
}

// Only runs of non-ASCII letters are decomposed: most of a text in Latin script is untouched.
function normalizeRun(run: string): string {
  const marked = run
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mn}/gu, '');
  return marked.replace(APART, (letter) => LETTERS[letter]!);
}

/** The words of a normalized text. The dots of "U.S." are dropped, all other punctuation separates words. */
export function wordsOf(folded: string): string[] {
  const joined = folded.includes('.') ? folded.replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1') : folded;
  const plain = !/[^\0-\x7f]/.test(joined);
  return joined.split(plain ? /[^a-z0-9]+/ : /[^\p{L}\p{N}\p{Mc}]+/u).filter(Boolean);
}

/** A separator of thousands, between a digit and a group of three: 1,000 · 1.000 · 1’000 · 1 000 with a space that does not break. */
const GROUPING = /(\d)[,.'’\u00a0\u2009\u202f](?=\d{3}(?!\d))/g;

/** The words of a text as a search compares them: folded, numbers without separators, so that 1000 finds 1,000 and 1.000. */
export function searchWords(text: string): string[] {
  return wordsOf(normalizeText(text.replace(GROUPING, '$1')));
}

/** Scripts that do not separate words by spaces, or that join an article to them. They are matched within words too. */
const ANYWHERE =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Arabic}\p{sc=Hebrew}]/u;

/** Whether a normalized word is matched within words, not only at their beginning. */
export function anywhere(word: string): boolean {
  return ANYWHERE.test(word);
}
