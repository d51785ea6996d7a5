import type { EventTable } from '../model/table';
import { OPEN_START, PRECISIONS, UNKNOWN_START } from '../time/dates';
import { monthInWords, yearInWords, yearOf } from './dates';
import type { Words } from './words/en';

/** Rows under one heading: a year, or what has no known beginning; `months` where there are too many for one list. */
export interface Group {
  readonly key: string;
  readonly label: string;
  readonly rows: readonly number[];
  readonly months: readonly Group[];
}

/** From how many events on a year is told by months. */
const MANY = 20;
const MONTH = PRECISIONS.indexOf('month');
const NO_START = OPEN_START | UNKNOWN_START;

/** Groups rows, which are in order of time, by the year in which they begin, and long years by months. */
export function groupsOf(table: EventTable, rows: Iterable<number>, words: Words): Group[] {
  const groups = new Map<string, { label: string; rows: number[] }>();
  for (const row of rows) {
    // Its place in time is only where the file's span was cut, so a year would be made up.
    const unknown = (table.flags[row]! & NO_START) !== 0;
    const from = table.from[row]!;
    const key = unknown ? 'unknown' : String(yearOf(from));
    const group = groups.get(key) ?? {
      label: unknown ? words.outline.startUnknown : yearInWords(from, words),
      rows: [],
    };
    group.rows.push(row);
    groups.set(key, group);
  }
  // A row without a beginning may be cut to any place, and numbers as keys of a Map keep their order of arrival.
  const ordered = [...groups].sort(([a], [b]) => Number(b === 'unknown') - Number(a === 'unknown'));
  return ordered.map(([key, { label, rows: own }]) => ({
    key,
    label,
    rows: own,
    months: monthsOf(table, own, key, words),
  }));
}

/** Months of a year, and first what is known no closer than the year, under no heading. Empty where one list will do. */
function monthsOf(table: EventTable, rows: readonly number[], year: string, words: Words): Group[] {
  if (rows.length <= MANY || year === 'unknown') return [];
  const months = new Map<number, number[]>();
  for (const row of rows) {
    const month = table.precision[row]! >= MONTH ? new Date(table.from[row]!).getUTCMonth() : -1;
    months.set(month, [...(months.get(month) ?? []), row]);
  }
  return [...months]
    .sort(([a], [b]) => a - b)
    .map(([month, own]) => ({
      key: `${year}-${String(month)}`,
      label: month < 0 ? '' : monthInWords(table.from[own[0]!]!, words),
      rows: own,
      months: [],
    }));
}
