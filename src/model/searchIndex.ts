import { GrowableUint32Array } from '../util/growableArray';
import { runToCompletion } from '../util/generators';
import { fieldTexts } from './searchFields';
import { searchWords } from './normalizeText';
import type { EventTable } from './table';

/**
 * An inverted index of the normalized words of a table's texts, in all their languages. Words are sorted, so those with a common
 * prefix are adjacent. Word n occurs in `rows` [starts[n], starts[n + 1]), ascending; `fields` has the best field of each occurrence.
 */
export interface SearchIndex {
  readonly count: number;
  readonly words: readonly string[];
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
  /** Index in SEARCH_FIELDS. */
  readonly fields: Uint8Array;
}

/** Events and occurrences of words per slice: a few milliseconds each. */
const EVENTS = 250;
const PLACES = 200_000;

/** Builds the search index of a table. */
export function buildSearch(table: EventTable): SearchIndex {
  return runToCompletion(searchSteps(table));
}

/** The same in slices; each yields the share done (0 to 1), so that a page can draw in between. */
export function searchSteps(table: EventTable): Generator<number, SearchIndex> {
  return indexSteps(table.count, fieldTexts(table));
}

/** The search index of anything in rows. `textsOf` gives up to eight texts of a row, the one that counts most first. */
export function* indexSteps(
  count: number,
  textsOf: (row: number) => readonly string[],
): Generator<number, SearchIndex> {
  const collector = new WordCollector();
  for (let row = 0; row < count; row++) {
    collector.read(row, textsOf(row));
    if (row % EVENTS === EVENTS - 1) yield (0.9 * row) / count;
  }
  const words = yield* sorted([...collector.numbers.keys()]);
  yield 0.95;
  const ranks = new Uint32Array(words.length);
  words.forEach((word, rank) => (ranks[collector.numbers.get(word)!] = rank));
  const places = yield* placed(collector, ranks);
  return { count, words, ...places };
}

/** Collects words: a number for each, and a stream of (word, field) by event. */
class WordCollector {
  readonly numbers = new Map<string, number>();
  /** Word × 8 + field. */
  readonly stream = new GrowableUint32Array();
  /** The row of each entry of the stream. */
  readonly rows = new GrowableUint32Array();
  /** Number of events with each word; `lastRow` has the last of them, plus 1. */
  readonly counts = new GrowableUint32Array();
  private readonly lastRow = new GrowableUint32Array();

  read(row: number, texts: readonly string[]): void {
    for (let field = 0; field < texts.length; field++) {
      if (texts[field] === '') continue;
      for (const word of searchWords(texts[field]!)) this.meet(word, row, field);
    }
  }

  private meet(word: string, row: number, field: number): void {
    let number = this.numbers.get(word);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(word, number);
      this.counts.push(0);
      this.lastRow.push(0);
    }
    // Fields come best first, so one occurrence per event is enough.
    if (this.lastRow.at(number) === row + 1) return;
    this.lastRow.set(number, row + 1);
    this.counts.set(number, this.counts.at(number) + 1);
    this.stream.push(number * 8 + field);
    this.rows.push(row);
  }
}

/** Sorts words in groups by their first two letters, so that no single sort takes long. */
function* sorted(words: readonly string[]): Generator<number, string[]> {
  const byPrefix = new Map<string, string[]>();
  for (const word of words) {
    const prefix = word.slice(0, 2);
    const list = byPrefix.get(prefix);
    if (list) list.push(word);
    else byPrefix.set(prefix, [word]);
  }
  const all: string[] = [];
  for (const prefix of [...byPrefix.keys()].sort()) {
    for (const word of byPrefix.get(prefix)!.sort()) all.push(word);
    yield 0.9;
  }
  return all;
}

/** The occurrences of all words by rank (a counting sort); within a word in the order of rows. */
function* placed(
  { stream, rows, counts }: WordCollector,
  ranks: Uint32Array,
): Generator<number, Omit<SearchIndex, 'count' | 'words'>> {
  const starts = new Uint32Array(ranks.length + 1);
  ranks.forEach((rank, number) => (starts[rank + 1] = counts.at(number)));
  for (let rank = 0; rank < ranks.length; rank++) starts[rank + 1]! += starts[rank]!;
  const filled = starts.slice();
  const found = { starts, rows: new Uint32Array(stream.length), fields: new Uint8Array(stream.length) };
  for (let i = 0; i < stream.length; i++) {
    const at = filled[ranks[stream.at(i) >>> 3]!]!++;
    found.rows[at] = rows.at(i);
    found.fields[at] = stream.at(i) & 7;
    if (i % PLACES === PLACES - 1) yield 0.95 + (0.05 * i) / stream.length;
  }
  return found;
}
