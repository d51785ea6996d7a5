import { FAMILIES } from '../format/schema';
import type { EventTable } from '../model/table';
import { formatMonth, yearOf, formatYear } from './dates';
import type { Messages } from '../i18n/en/messages';

/** Number of families that are always named. */
const NAMED = 4;
/** Years above which only years are named, not months. */
const LONG = 12;

/**
 * A short sentence about the view, announced when it has changed (`inWords` has the long one): "74 of 118 events between June 2024 and
 * January 2025: 9 about treaties, 14 about troops …; 41 in view". `rows` are the matching ones; `inView` is how many of them stand within the span shown.
 */
export function summaryOf(table: EventTable, rows: Uint32Array, inView: number, messages: Messages): string {
  const { noMatch, noMatchHint, inView: shown } = messages.summary;
  if (rows.length === 0) return `${noMatch} ${noMatchHint}`;
  return `${withFamilies(table, rows, messages, ` ${whenOf(table, rows, messages)}`)}; ${shown(inView)}`;
}

/** The same below a span that is named already: "118 events: 9 about treaties …". '' without rows. */
export function countsOf(table: EventTable, rows: Uint32Array, messages: Messages): string {
  return rows.length === 0 ? '' : withFamilies(table, rows, messages);
}

function withFamilies(table: EventTable, rows: Uint32Array, messages: Messages, when = ''): string {
  return messages.summary.one(rows.length, table.count) + when + familiesOf(table, rows, messages);
}

/** What follows a number of events: ": 9 about treaties …"; '' where they are all of one family. */
export function familiesOf(table: EventTable, rows: Uint32Array, messages: Messages): string {
  const counts = familyCounts(table, rows);
  return counts.length > 1 ? `: ${partsOf(counts, messages)}` : '';
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

/** The time of some rows in words: "between June 2024 and January 2025". */
export function whenOf(table: EventTable, rows: Uint32Array, messages: Messages): string {
  const first = table.from[rows[0]!]!;
  const last = rows.reduce((latest, row) => Math.max(latest, table.to[row]! - 1), first);
  return betweenOf(first, last, messages);
}

/** Two instants in words, as months or, where they are far apart, as years. */
export function betweenOf(first: number, last: number, messages: Messages): string {
  const { inMonth, inYear, between } = messages.summary;
  const years = yearOf(last) - yearOf(first) > LONG;
  const say = years ? formatYear : formatMonth;
  const [from, to] = [say(first, messages), say(last, messages)];
  return from !== to ? between(from, to) : years ? inYear(from) : inMonth(from);
}
