import { group } from 'd3-array';
import type { EventTable } from '../model/table';
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
