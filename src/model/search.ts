import { finish } from '../base/steps';
import { anywhere, fold, spaced } from './fold';
import { FIELD_END, haystacker } from './haystack';
import type { EventTable } from './table';

/** Some hundred events as one string. Chunks keep text of one byte a letter apart from text that needs two, and let building pause. */
interface Chunk {
  readonly firstRow: number;
  readonly text: string;
  /** Where each event's text ends. */
  readonly ends: Uint32Array;
}

/** All searched text of a table in one language, folded. Scanned rather than inverted: half the memory, and inner parts of words can be found. */
export interface SearchIndex {
  readonly count: number;
  readonly chunks: readonly Chunk[];
}

/** What a search found: rows in time order, and for each the index in FIELDS up to which one must read to meet every word. */
export interface Found {
  readonly rows: Uint32Array;
  readonly field: Uint8Array;
}

/** Events to a chunk: folding them takes a few milliseconds. */
const CHUNK = 250;

/** Makes a table's texts searchable in a language (BCP 47). */
export function buildSearch(table: EventTable, lang: string): SearchIndex {
  return finish(searchSteps(table, lang));
}

/** The same in slices, each yielding the share done, so that a page can draw in between. */
export function* searchSteps(table: EventTable, lang: string): Generator<number, SearchIndex> {
  const textOf = haystacker(table, lang);
  const chunks: Chunk[] = [];
  for (let firstRow = 0; firstRow < table.count; firstRow += CHUNK) {
    const ends = new Uint32Array(Math.min(CHUNK, table.count - firstRow));
    const texts: string[] = [];
    let end = 0;
    for (let i = 0; i < ends.length; i++) {
      const text = textOf(firstRow + i);
      texts.push(text);
      ends[i] = end += text.length;
    }
    chunks.push({ firstRow, text: texts.join(''), ends });
    yield (firstRow + ends.length) / table.count;
  }
  return { count: table.count, chunks };
}

/** One word looked for. */
interface Needle {
  readonly word: string;
  readonly anywhere: boolean;
}

/**
 * Events whose texts hold, for each word of the query, a word that begins with it, in any field. Null where the query has no
 * word, which asks for nothing. Words in scripts without spaces are found anywhere.
 */
export function find(index: SearchIndex, query: string): Found | null {
  const words = [...new Set(spaced(fold(query)).split(' '))].filter(Boolean);
  if (words.length === 0) return null;
  // The longest word is the rarest guess: the others are only looked for where it is.
  const [first, ...others] = words
    .sort((a, b) => b.length - a.length)
    .map((word) => ({ word, anywhere: anywhere(word) }));
  const rows = new Uint32Array(index.count);
  const field = new Uint8Array(index.count);
  let count = 0;
  for (const chunk of index.chunks) count = findInChunk(chunk, first!, others, { rows, field }, count);
  return { rows: rows.slice(0, count), field: field.slice(0, count) };
}

function findInChunk(
  { firstRow, text, ends }: Chunk,
  first: Needle,
  others: readonly Needle[],
  found: Found,
  count: number,
): number {
  let row = 0;
  for (let at = next(text, first, 0); at >= 0; at = next(text, first, ends[row - 1]!)) {
    while (ends[row]! <= at) row++;
    const start = row === 0 ? 0 : ends[row - 1]!;
    const field = depth(text, start, at, others, ends[row]!);
    if (field >= 0) {
      found.rows[count] = firstRow + row;
      found.field[count++] = field;
    }
    row++;
  }
  return count;
}

/** The deepest field of an event that is needed to meet all words, of which the first stands at `at`; −1 where one is missing. */
function depth(text: string, start: number, at: number, others: readonly Needle[], end: number): number {
  let deepest = fieldAt(text, start, at);
  if (others.length === 0) return deepest;
  const own = text.slice(start, end);
  for (const needle of others) {
    const place = next(own, needle, 0);
    if (place < 0) return -1;
    deepest = Math.max(deepest, fieldAt(own, 0, place));
  }
  return deepest;
}

/** Where a word is next met from `from` on, or −1. */
function next(text: string, { word, anywhere }: Needle, from: number): number {
  let at = text.indexOf(word, from);
  while (!anywhere && at > 0 && text.charCodeAt(at - 1) !== 32) at = text.indexOf(word, at + 1);
  return at;
}

function fieldAt(text: string, start: number, at: number): number {
  let field = 0;
  for (let end = text.indexOf(FIELD_END, start); end >= 0 && end < at; end = text.indexOf(FIELD_END, end + 1)) field++;
  return field;
}
