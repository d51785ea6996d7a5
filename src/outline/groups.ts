import { bisector, group } from 'd3-array';
import type { EventTable } from '../model/table';
import { utc } from '../time/instant';
import { formatYears } from '../time/formatYears';
import { OPEN_END, OPEN_START, PRECISIONS, UNKNOWN_END, UNKNOWN_START } from '../time/edtfTypes';
import { formatMonth, formatYear, yearOf } from './dates';
import type { Messages } from '../i18n/en/messages';

/** Rows under one heading: a year, or all without a known date. `months` is not empty if there are too many for one list. */
export interface Group {
  readonly key: string;
  readonly label: string;
  readonly rows: readonly number[];
  readonly months: readonly Group[];
}

/** Number of events above which a year is divided into months. */
const MANY = 20;
const MONTH = PRECISIONS.indexOf('month');
const NO_START = OPEN_START | UNKNOWN_START;
const NO_END = OPEN_END | UNKNOWN_END;

/** Groups rows, which are in order of time, by the year in which they begin, and long years by months. */
export function groupsOf(table: EventTable, rows: Iterable<number>, messages: Messages): Group[] {
  // Of an event with only one known end, the columns hold that. Where neither is known they hold the extent of the file.
  const keyOf = (row: number): string =>
    (table.flags[row]! & NO_START) !== 0 && (table.flags[row]! & NO_END) !== 0
      ? 'unknown'
      : String(yearOf(table.from[row]!));
  // Map keys keep their order of insertion, and a row without a known start may come anywhere.
  const ordered = [...group(rows, keyOf)].sort(([a], [b]) => Number(b === 'unknown') - Number(a === 'unknown'));
  return ordered.map(([key, own]) => ({
    key,
    label: key === 'unknown' ? messages.outline.startUnknown : formatYear(table.from[own[0]!]!, messages),
    rows: own,
    months: monthsOf(table, own, key, messages),
  }));
}

/** The months of a year, after events known only to the year, which have no heading. Empty if one list is enough. */
function monthsOf(table: EventTable, rows: readonly number[], year: string, messages: Messages): Group[] {
  if (rows.length <= MANY || year === 'unknown') return [];
  const monthOf = (row: number): number =>
    table.precision[row]! >= MONTH ? new Date(table.from[row]!).getUTCMonth() : -1;
  return [...group(rows, monthOf)]
    .sort(([a], [b]) => a - b)
    .map(([month, own]) => ({
      key: `${year}-${String(month)}`,
      label: month < 0 ? '' : formatMonth(table.from[own[0]!]!, messages),
      rows: own,
      months: [],
    }));
}

/** A stretch of the calendar to go to in a list of events. */
export interface Period {
  readonly label: string;
  /** Place in the rows of its first event. */
  readonly start: number;
  readonly count: number;
}

/** Most periods that are offered, so that a list of them can be looked through. */
const MOST_PERIODS = 120;

/**
 * The periods in which rows begin: months, years, decades, centuries and so on, as fine as there are at most 120. Rows are in order of
 * time. O(log n) for each.
 */
export function periodsOf(table: EventTable, rows: Uint32Array, messages: Messages): Period[] {
  if (rows.length === 0) return [];
  const [first, last] = [table.from[rows[0]!]!, table.from[rows.at(-1)!]!];
  const months = (at: number): number => yearOf(at) * 12 + new Date(at).getUTCMonth();
  let unit = 1;
  const numberOf = (at: number): number => Math.floor(months(at) / unit);
  // A month, a year, ten years, …
  while (numberOf(last) - numberOf(first) >= MOST_PERIODS) unit *= unit === 1 ? 12 : 10;
  const startOf = (period: number): number =>
    utc(Math.floor((period * unit) / 12), ((((period * unit) % 12) + 12) % 12) + 1);
  const byTime = bisector((row: number) => table.from[row]!);
  const periods: Period[] = [];
  for (let period = numberOf(first), start = 0; start < rows.length; period++) {
    const end = byTime.left(rows, startOf(period + 1));
    if (end > start) periods.push({ label: labelOf(startOf(period), unit, messages), start, count: end - start });
    start = end;
  }
  return periods;
}

function labelOf(at: number, unit: number, messages: Messages): string {
  if (unit === 1) return formatMonth(at, messages);
  const from = yearOf(at);
  return formatYears(from, from + unit / 12 - 1, messages.time);
}
