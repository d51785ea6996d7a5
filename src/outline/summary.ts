import { FAMILIES } from '../format/schema';
import type { EventTable } from '../model/table';
import { formatMonth, yearOf, formatYear } from './dates';
import type { Messages } from '../i18n/en/messages';

/** Number of families that are always named. */
const NAMED = 4;
/** Years above which only years are named, not months. */
const LONG = 12;

/**
 * A sentence that sums up the view, for the live region: "74 of 118 events between June 2024 and January 2025: 9 about treaties, 14 about
 * troops …; 41 in view". `rows` are the matching ones; `inView` is how many of them stand within the span shown.
 */
export function summaryOf(table: EventTable, rows: Uint32Array, inView: number, messages: Messages): string {
  const { noMatch, noMatchHint, inView: shown } = messages.summary;
  if (rows.length === 0) return `${noMatch} ${noMatchHint}`;
  return `${contentsOf(table, rows, messages)}; ${shown(inView)}`;
}

/** The same without what is in view: "118 events between June 2022 and January 2026: 9 about treaties …". '' without rows. */
export function contentsOf(table: EventTable, rows: Uint32Array, messages: Messages): string {
  return rows.length === 0 ? '' : withFamilies(table, rows, messages, ` ${whenOf(table, rows, messages)}`);
}

/** The same below a span that is named already: "118 events: 9 about treaties …". '' without rows. */
export function countsOf(table: EventTable, rows: Uint32Array, messages: Messages): string {
  return rows.length === 0 ? '' : withFamilies(table, rows, messages);
}

function withFamilies(table: EventTable, rows: Uint32Array, messages: Messages, when = ''): string {
  const counts = familyCounts(table, rows);
  const head = messages.summary.one(rows.length, table.count) + when;
  return counts.length > 1 ? `${head}: ${partsOf(counts, messages)}` : head;
}

/** Number of rows of each family, most first. */
export function familyCounts(
  table: EventTable,
  rows: Uint32Array,
): { family: (typeof FAMILIES)[number]; count: number }[] {
  const counts = new Uint32Array(FAMILIES.length);
  for (const row of rows) counts[table.family[row]!]! += 1;
  const all = FAMILIES.map((family, at) => ({ family, count: counts[at]! }));
  return all.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

function partsOf(counts: ReturnType<typeof familyCounts>, messages: Messages): string {
  const families = counts.filter(({ family }) => family !== 'other');
  let rest = counts.reduce((total, { count }) => total + count, 0);
  const parts: string[] = [];
  for (const { family, count } of families) {
    // Stops once the rest is less than 1.5 times the next family.
    if (parts.length >= NAMED && rest < count * 1.5) break;
    parts.push(messages.summary.about[family](count));
    rest -= count;
  }
  return messages.list(rest > 0 ? [...parts, messages.summary.about.other(rest)] : parts);
}

function whenOf(table: EventTable, rows: Uint32Array, messages: Messages): string {
  const { inMonth, inYear, between } = messages.summary;
  const first = table.from[rows[0]!]!;
  const last = rows.reduce((latest, row) => Math.max(latest, table.to[row]! - 1), first);
  const years = yearOf(last) - yearOf(first) > LONG;
  const say = years ? formatYear : formatMonth;
  const [from, to] = [say(first, messages), say(last, messages)];
  return from !== to ? between(from, to) : years ? inYear(from) : inMonth(from);
}
