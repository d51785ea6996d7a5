import type { EventTable } from './table';
import { anywhere, searchWords } from './normalizeText';
import { SEARCH_FIELDS, type SearchField } from './searchFields';
import type { SearchIndex } from './searchIndex';

/** The result of a search: rows in time order, and for each the index in SEARCH_FIELDS of the last field needed to match every word. */
export interface Found {
  readonly rows: Uint32Array;
  readonly field: Uint8Array;
}

/** In place of a field: the event lacks the word. */
const MISSING = 255;

/**
 * Finds the events whose texts have, for each word of the query, a word that begins with it, in any field. Null if the query has no
 * words. In scripts that do not separate words by spaces, a match may begin anywhere. A word that no event has is taken for a typing
 * error: it matches the words that are one edit away.
 */
export function find(index: SearchIndex, query: string): Found | null {
  const needles = new Set(searchWords(query));
  if (needles.size === 0) return null;
  const deepest = new Uint8Array(index.count);
  const best = new Uint8Array(index.count);
  for (const needle of needles) {
    best.fill(MISSING);
    if (anywhere(needle)) markMatching(index, (word) => word.includes(needle), best);
    else if (!markBeginning(index, needle, best) && mayHaveTypo(needle))
      markMatching(index, (word) => beginsWithinOneEdit(word, needle), best);
    for (let row = 0; row < best.length; row++) if (best[row]! > deepest[row]!) deepest[row] = best[row]!;
  }
  return collect(deepest);
}

function collect(deepest: Uint8Array): Found {
  const rows = new Uint32Array(deepest.length);
  let count = 0;
  for (let row = 0; row < deepest.length; row++) if (deepest[row] !== MISSING) rows[count++] = row;
  const found = rows.slice(0, count);
  return { rows: found, field: Uint8Array.from(found, (row) => deepest[row]!) };
}

/** The first `most` results, ordered by field and then by time; only rows for which `isLeft` is true. */
export function topResults(
  { rows, field }: Found,
  most: number,
  isLeft: (row: number) => boolean,
): { row: number; field: SearchField }[] {
  const first: { row: number; field: SearchField }[] = [];
  for (const [at, name] of SEARCH_FIELDS.entries())
    for (let i = 0; i < rows.length && first.length < most; i++)
      if (field[i] === at && isLeft(rows[i]!)) first.push({ row: rows[i]!, field: name });
  return first;
}

/** Words that begin with the needle are adjacent in the index, and so are their occurrences. False if there is none. */
function markBeginning(index: SearchIndex, needle: string, best: Uint8Array): boolean {
  const first = rankOf(index.words, needle);
  let end = first;
  // U+FFFF is no character and sorts behind all of them.
  if (first < index.words.length) end = rankOf(index.words, `${needle}\uffff`, first);
  mark(index, first, end, best);
  return end > first;
}

function markMatching(index: SearchIndex, isMatch: (word: string) => boolean, best: Uint8Array): void {
  index.words.forEach((word, rank) => {
    if (isMatch(word)) mark(index, rank, rank + 1, best);
  });
}

/** A shorter word with a typing error says too little. */
const MIN_TYPO_LENGTH = 4;

/** Whether a word may be misspelt: a number may not. */
function mayHaveTypo(needle: string): boolean {
  return needle.length >= MIN_TYPO_LENGTH && !/\d/.test(needle);
}

/**
 * Whether some beginning of `word` is one edit away from `needle`: a letter too many, missing or wrong, or two neighbours swapped
 * (Damerau–Levenshtein distance of a prefix). The first difference decides where the edit is, so this is O(length).
 */
function beginsWithinOneEdit(word: string, needle: string): boolean {
  let at = 0;
  while (at < needle.length && word[at] === needle[at]) at++;
  const goesOn = (inNeedle: number, inWord: number): boolean =>
    word.startsWith(needle.slice(at + inNeedle), at + inWord) && at + inWord <= word.length;
  const isSwapped = needle[at] === word[at + 1] && needle[at + 1] === word[at];
  return goesOn(1, 1) || goesOn(1, 0) || goesOn(0, 1) || (isSwapped && goesOn(2, 2));
}

/** Records for each event with one of the words [first, end) the best field that has it. */
function mark({ starts, rows, fields }: SearchIndex, first: number, end: number, best: Uint8Array): void {
  const last = starts[end]!;
  for (let at = starts[first]!; at < last; at++) {
    const row = rows[at]!;
    if (fields[at]! < best[row]!) best[row] = fields[at]!;
  }
}

/** Index of the first of the sorted words that is not before `wanted`. */
function rankOf(words: readonly string[], wanted: string, low = 0): number {
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Maps rows of `table` to those of the same events in `perspective`, a table made from it by `withPerspective`. Ascending. It stands here,
 * where it is used: a perspective itself is loaded with the filters.
 */
export function rowsInPerspective(perspective: EventTable, table: EventTable, rows: Uint32Array): Uint32Array {
  return perspective === table ? rows : rows.map((row) => perspective.rowOf.get(table.id(row))!).sort();
}
