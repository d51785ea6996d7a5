import type { EventTable } from '../model/table';
import { DAY } from '../time/instant';

/** Upper bounds of the classes of exactness, in milliseconds: an hour, a day, a week, a month, a season, a year, and all beyond. */
export const BOUNDS = [DAY / 24, DAY * 1.05, DAY * 8, DAY * 31, DAY * 93, DAY * 366, Infinity];

/** How many classes of exactness there are. */
export const CLASSES = BOUNDS.length;

/** How long the time is in which a row's event may have begun, in milliseconds: a year for a date that is known to the year. */
export function uncertaintyMs(table: EventTable, row: number): number {
  return table.latestStart[row]! - table.from[row]!;
}

/** The class of a vagueness, from 0 for what is known to the hour. */
export function classOf(milliseconds: number): number {
  let found = 0;
  while (milliseconds > BOUNDS[found]!) found++;
  return found;
}
