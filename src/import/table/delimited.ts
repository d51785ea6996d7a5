import { dsvFormat } from 'd3-dsv';
import type { ImportContext } from '../context';
import { LIMITS } from '../limits';
import { withoutGuard } from '../text';
import type { Table } from './table';

const SEPARATORS = ['\t', ';', ',', '|'] as const;
/** Lines that decide about the separator. */
const SAMPLE_LINES = 50;
const [QUOTE, NEWLINE, RETURN] = ['"', '\n', '\r'].map((character) => character.charCodeAt(0)) as [
  number,
  number,
  number,
];

/** How much more a separator is likely to be one: a tab is hardly ever part of a text, a comma often is. */
const LIKELIHOOD: Readonly<Record<string, number>> = { '\t': 2, ';': 1.2, ',': 1, '|': 0.8 };

/** The separator that divides the first lines into rows as wide as the first one; null for a text that is no table. */
export function findSeparator(text: string): string | null {
  let best: string | null = null;
  let bestScore = 0;
  for (const separator of SEPARATORS) {
    const { columns } = scan(text, separator, SAMPLE_LINES);
    const width = columns[0] ?? 0;
    if (width < 2) continue;
    // Rows may be shorter where their last cells are empty.
    const fit = columns.reduce((sum, n) => sum + (n === width ? 1 : n > 1 && n < width ? 0.5 : 0), 0) / columns.length;
    const score = fit * LIKELIHOOD[separator]! + width / 10_000;
    if (score > bestScore) [best, bestScore] = [separator, score];
  }
  return bestScore >= 0.3 ? best : null;
}

interface Scan {
  /** The number of columns of each of the first rows. */
  readonly columns: number[];
  readonly rows: number;
  readonly cells: number;
  readonly widest: number;
  /** The length of the longest cell. */
  readonly longest: number;
}

/** Walks over a text as d3-dsv would and counts, without making a single cell. Stops after `maxRows`. */
function scan(text: string, separator: string, maxRows: number): Scan {
  const delimiter = separator.charCodeAt(0);
  const columns: number[] = [];
  let [rows, cells, widest, longest, width] = [0, 0, 0, 0, 1];
  let at = 0;
  while (at < text.length && rows < maxRows) {
    const start = at;
    if (text.charCodeAt(at) === QUOTE) {
      const end = closingQuote(text, at);
      at = end < 0 ? text.length : end;
    }
    while (at < text.length && !isEnd(text.charCodeAt(at), delimiter)) at++;
    longest = Math.max(longest, at - start);
    cells++;
    const isLast = at >= text.length || text.charCodeAt(at) !== delimiter;
    if (text.charCodeAt(at) === RETURN && text.charCodeAt(at + 1) === NEWLINE) at++;
    at++;
    if (!isLast) width++;
    if (!isLast && at < text.length) continue;
    if (columns.length < SAMPLE_LINES) columns.push(width);
    widest = Math.max(widest, width);
    rows++;
    width = 1;
  }
  return { columns, rows, cells, widest, longest };
}

const isEnd = (code: number, delimiter: number): boolean => code === delimiter || code === NEWLINE || code === RETURN;

/** The offset behind the quote that closes one; -1 if none does. A doubled quote is a quote in the text. */
function closingQuote(text: string, open: number): number {
  let at = open + 1;
  for (;;) {
    at = text.indexOf('"', at);
    if (at < 0) return -1;
    if (text.charCodeAt(at + 1) !== QUOTE) return at + 1;
    at += 2;
  }
}

/** Parses a table with separators; null, after a note, where it is larger than the limits. */
export function readDelimited(text: string, separator: string, context: ImportContext): Table | null {
  const mended = mendQuotes(text, separator, context);
  const { rows, cells, widest, longest } = scan(mended, separator, Infinity);
  const { notes } = context;
  if (rows > LIMITS.rows) notes.add('error', 'too-many-rows', { limit: LIMITS.rows });
  else if (widest > LIMITS.columns) notes.add('error', 'too-many-columns', { limit: LIMITS.columns });
  else if (cells > LIMITS.cells) notes.add('error', 'too-large', { limit: LIMITS.cells });
  else if (longest > LIMITS.text) notes.add('error', 'too-long', { limit: LIMITS.text });
  else return { name: '', rows: dsvFormat(separator).parseRows(mended, (row) => row.map(withoutGuard)), firstRow: 1 };
  return null;
}

/**
 * Rewrites cells whose quotes are not those of CSV, of which a parser would lose text: a quote that is never closed would make all that
 * follows one cell, and `"Gun" Smith` would end with its second quote. Their quotes are taken for characters of the text.
 */
function mendQuotes(text: string, separator: string, { notes }: ImportContext): string {
  const delimiter = separator.charCodeAt(0);
  const pieces: string[] = [];
  let [done, at, row] = [0, 0, 1];
  while (at < text.length) {
    const isQuoted = text.charCodeAt(at) === QUOTE;
    const close = isQuoted ? closingQuote(text, at) : at;
    let end = close < 0 ? at : close;
    while (end < text.length && !isEnd(text.charCodeAt(end), delimiter)) end++;
    if (isQuoted && (close < 0 || end > close)) {
      const rest = close < 0 ? 'x' : text.slice(close, end);
      const cell = rest.trim() === '' ? text.slice(at, close) : `"${text.slice(at, end).replaceAll('"', '""')}"`;
      pieces.push(text.slice(done, at), cell);
      done = end;
      if (rest.trim() !== '') notes.add('warning', 'unclosed-quote', {}, { row });
    }
    if (text.charCodeAt(end) !== delimiter) row++;
    at = end + (text.charCodeAt(end) === RETURN && text.charCodeAt(end + 1) === NEWLINE ? 2 : 1);
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(done);
}
