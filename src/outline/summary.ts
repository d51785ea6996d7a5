import { FAMILIES } from '../intake/schema';
import type { EventTable } from '../model/table';
import { monthInWords, yearOf, yearInWords } from './dates';
import type { Words } from './words/en';

/** How many families are named at least before the rest is added up. */
const NAMED = 4;
/** Longer than this many years, months say nothing. */
const LONG = 12;

/**
 * The view in a sentence, for the live region: "74 of 118 events between June 2024 and January 2025: 9 about treaties, 14 about
 * troops …; 41 in view". `rows` are the matching ones; `inView` is how many of them stand within the span shown.
 */
export function summaryOf(table: EventTable, rows: Uint32Array, inView: number, words: Words): string {
  const { noMatch, noMatchHint, inView: shown } = words.summary;
  if (rows.length === 0) return `${noMatch} ${noMatchHint}`;
  return `${contentsOf(table, rows, words)}; ${shown(inView)}`;
}

/** The same without what is in view: "118 events between June 2022 and January 2026: 9 about treaties …". '' without rows. */
export function contentsOf(table: EventTable, rows: Uint32Array, words: Words): string {
  if (rows.length === 0) return '';
  const counts = familyCounts(table, rows);
  const head = `${words.summary.one(rows.length, table.count)} ${whenOf(table, rows, words)}`;
  return counts.length > 1 ? `${head}: ${partsOf(counts, words)}` : head;
}

/** How many of these rows there are of each family, the most first. */
export function familyCounts(
  table: EventTable,
  rows: Uint32Array,
): { family: (typeof FAMILIES)[number]; count: number }[] {
  const counts = new Uint32Array(FAMILIES.length);
  for (const row of rows) counts[table.family[row]!]! += 1;
  const all = FAMILIES.map((family, at) => ({ family, count: counts[at]! }));
  return all.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

function partsOf(counts: ReturnType<typeof familyCounts>, words: Words): string {
  const families = counts.filter(({ family }) => family !== 'other');
  let rest = counts.reduce((total, { count }) => total + count, 0);
  const parts: string[] = [];
  for (const { family, count } of families) {
    // A rest as large as what is named would hide more than it sums up.
    if (parts.length >= NAMED && rest < count * 1.5) break;
    parts.push(words.summary.about[family](count));
    rest -= count;
  }
  return words.list(rest > 0 ? [...parts, words.summary.about.other(rest)] : parts);
}

function whenOf(table: EventTable, rows: Uint32Array, words: Words): string {
  const { inMonth, inYear, between } = words.summary;
  const first = table.from[rows[0]!]!;
  const last = rows.reduce((latest, row) => Math.max(latest, table.to[row]! - 1), first);
  const years = yearOf(last) - yearOf(first) > LONG;
  const say = years ? yearInWords : monthInWords;
  const [from, to] = [say(first, words), say(last, words)];
  return from !== to ? between(from, to) : years ? inYear(from) : inMonth(from);
}
