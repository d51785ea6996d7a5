import { Growing } from '../base/growing';
import { finish } from '../base/steps';
import { fieldTexts } from './fields';
import { fold, wordsOf } from './fold';
import type { EventTable } from './table';

/**
 * Every word of a table's texts in one language, folded, and where it stands. Words are sorted, so those that begin alike stand
 * together; word n is in the events `rows` [starts[n], starts[n + 1]), ascending, first met in the field of the same place.
 */
export interface SearchIndex {
  readonly count: number;
  readonly words: readonly string[];
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
  /** Index in FIELDS. */
  readonly fields: Uint8Array;
}

/** Events, words or places of words worked on between two looks at the clock: a few milliseconds each. */
const EVENTS = 250;
const PLACES = 200_000;

/** Makes a table's texts searchable in a language (BCP 47). */
export function buildSearch(table: EventTable, lang: string): SearchIndex {
  return finish(searchSteps(table, lang));
}

/** The same in slices, each yielding the share done, so that a page can draw in between. */
export function* searchSteps(table: EventTable, lang: string): Generator<number, SearchIndex> {
  const { count } = table;
  const reading = new Reading();
  const textsOf = fieldTexts(table, lang);
  for (let row = 0; row < count; row++) {
    reading.read(row, textsOf(row));
    if (row % EVENTS === EVENTS - 1) yield (0.9 * row) / count;
  }
  const words = yield* sorted([...reading.numbers.keys()]);
  yield 0.95;
  const ranks = new Uint32Array(words.length);
  words.forEach((word, rank) => (ranks[reading.numbers.get(word)!] = rank));
  const places = yield* placed(reading, ranks);
  return { count, words, ...places };
}

/** Words as they are met: a number for each, and a stream of (word, field) by event. */
class Reading {
  readonly numbers = new Map<string, number>();
  /** Word × 8 + field. */
  readonly stream = new Growing();
  /** The row of each place in the stream. */
  readonly rows = new Growing();
  /** How many events have each word, and the last of them, plus 1. */
  readonly counts = new Growing();
  private readonly lastRow = new Growing();

  read(row: number, texts: readonly string[]): void {
    for (let field = 0; field < texts.length; field++) {
      if (texts[field] === '') continue;
      for (const word of wordsOf(fold(texts[field]!))) this.meet(word, row, field);
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
    // Fields come best first, so what an event has said once needs no second place.
    if (this.lastRow.at(number) === row + 1) return;
    this.lastRow.set(number, row + 1);
    this.counts.set(number, this.counts.at(number) + 1);
    this.stream.push(number * 8 + field);
    this.rows.push(row);
  }
}

/** Words in order, sorted apart by their first letters so that no sort takes long. */
function* sorted(words: readonly string[]): Generator<number, string[]> {
  const heads = new Map<string, string[]>();
  for (const word of words) {
    const head = word.slice(0, 2);
    const list = heads.get(head);
    if (list) list.push(word);
    else heads.set(head, [word]);
  }
  const all: string[] = [];
  for (const head of [...heads.keys()].sort()) {
    for (const word of heads.get(head)!.sort()) all.push(word);
    yield 0.9;
  }
  return all;
}

/** The places of all words, by the rank of the word; of each word in the order of the stream, which is that of rows. */
function* placed(
  { stream, rows, counts }: Reading,
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
