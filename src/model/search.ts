import { anywhere, fold, wordsOf } from './fold';
import { FIELDS, type Field } from './fields';
import type { SearchIndex } from './searchIndex';

/** What a search found: rows in time order, and for each the index in FIELDS up to which one must read to meet every word. */
export interface Found {
  readonly rows: Uint32Array;
  readonly field: Uint8Array;
}

/** In place of a field: the event does not have the word. */
const MISSING = 255;

/**
 * Events whose texts hold, for each word of the query, a word that begins with it, in any field. Null where the query has no
 * word, which asks for nothing. Words in scripts that do not part words by spaces are found anywhere.
 */
export function find(index: SearchIndex, query: string): Found | null {
  const needles = new Set(wordsOf(fold(query)));
  if (needles.size === 0) return null;
  const deepest = new Uint8Array(index.count);
  const best = new Uint8Array(index.count);
  for (const needle of needles) {
    best.fill(MISSING);
    if (anywhere(needle)) markHolding(index, needle, best);
    else markBeginning(index, needle, best);
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

/** The first `most` of what was found, those that say it in the most telling field before others; `isLeft` leaves rows out. */
export function mostTelling(
  { rows, field }: Found,
  most: number,
  isLeft: (row: number) => boolean,
): { row: number; field: Field }[] {
  const first: { row: number; field: Field }[] = [];
  for (const [at, name] of FIELDS.entries())
    for (let i = 0; i < rows.length && first.length < most; i++)
      if (field[i] === at && isLeft(rows[i]!)) first.push({ row: rows[i]!, field: name });
  return first;
}

/** Words that begin with the needle stand together, and so do their places. */
function markBeginning(index: SearchIndex, needle: string, best: Uint8Array): void {
  const first = rankOf(index.words, needle);
  let end = first;
  // U+FFFF is no character and sorts behind all of them.
  if (first < index.words.length) end = rankOf(index.words, `${needle}\uffff`, first);
  mark(index, first, end, best);
}

function markHolding(index: SearchIndex, needle: string, best: Uint8Array): void {
  index.words.forEach((word, rank) => {
    if (word.includes(needle)) mark(index, rank, rank + 1, best);
  });
}

/** Notes for each event that has one of the words [first, end) the best field that has it. */
function mark({ starts, rows, fields }: SearchIndex, first: number, end: number, best: Uint8Array): void {
  const last = starts[end]!;
  for (let at = starts[first]!; at < last; at++) {
    const row = rows[at]!;
    if (fields[at]! < best[row]!) best[row] = fields[at]!;
  }
}

/** The first of the sorted words that is not before `wanted`. */
function rankOf(words: readonly string[], wanted: string, low = 0): number {
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
