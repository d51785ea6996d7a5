import type { LegendLayout } from '../chart/visibleMarks';
import { accountCount } from '../model/accounts';
import type { EventTable } from '../model/table';
import * as F from '../time/edtfTypes';
import { DAY } from '../time/instant';
import { lookContentsOf, type LookContents } from './looks';

/** What a picture contains, and its legend has to explain. */
export interface LegendContents extends LookContents {
  /** An interval with an end not known to the day. */
  readonly faded: boolean;
  /** An open start; an event that is ongoing; one that was ongoing at its `asOf`. */
  readonly before: boolean;
  readonly open: boolean;
  readonly lastSeen: boolean;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** Unspecified digits, or an unknown end. */
  readonly unspecified: boolean;
  /** A single event on an unknown day of the span drawn. */
  readonly coarse: boolean;
  readonly oneOf: boolean;
  readonly allOf: boolean;
  /** A date or earlier, a date or later. */
  readonly beyond: boolean;
  /** An event with accounts of several claimants. */
  readonly accounts: boolean;
  /** A disputed event without a second claimant. */
  readonly contested: boolean;
  /** Whether the picture holds marks that stand for several events, and some whose date is too coarse for that. */
  readonly density: boolean;
  readonly spread: boolean;
}

const TO_THE_DAY = F.PRECISIONS.indexOf('day');
const SET = F.ONE_OF | F.ALL_OF;

/** What these rows contain. Without a layout, whether small counts are shown is given as `layout`. */
export function legendOf(
  table: EventTable,
  rows: readonly number[] | Uint32Array,
  layout: LegendLayout | boolean,
): LegendContents {
  const isLong = typeof layout === 'boolean' ? null : layout.isLong;
  let [flags, found] = [0, 0];
  for (const row of rows) {
    const own = table.flags[row]!;
    flags |= own;
    found |= signsOfRow(table, row, isLong) & ~found;
  }
  const has = (flag: number): boolean => (flags & flag) !== 0;
  const is = (flag: number): boolean => (found & flag) !== 0;
  return {
    ...lookContentsOf(table, rows),
    faded: is(FADED),
    before: has(F.OPEN_START | F.UNKNOWN_START | F.UNKNOWN_END),
    open: is(ONGOING),
    lastSeen: is(LAST_SEEN),
    approximate: has(F.IS_APPROXIMATE),
    uncertain: has(F.IS_UNCERTAIN),
    unspecified: has(F.IS_UNSPECIFIED),
    coarse: is(COARSE),
    oneOf: has(F.ONE_OF),
    allOf: has(F.ALL_OF),
    beyond: is(BEYOND),
    accounts: is(ACCOUNTS),
    contested: is(CONTESTED),
    density: typeof layout === 'boolean' ? layout : layout.density,
    spread: typeof layout !== 'boolean' && layout.spread,
  };
}

/** Further entries of a row, as bits. */
const FADED = 1;
const COARSE = 2;
const ONGOING = 4;
const LAST_SEEN = 8;
const BEYOND = 16;
const ACCOUNTS = 32;
const CONTESTED = 64;

function signsOfRow(table: EventTable, row: number, isLong: LegendLayout['isLong'] | null): number {
  const flags = table.flags[row]!;
  const long = isLong?.(row) ?? true;
  const lasted = (flags & F.INTERVAL) !== 0;
  const count = accountCount(table, row);
  let found = count > 1 ? ACCOUNTS : count === 1 ? CONTESTED : 0;
  if (long && lasted && isFaded(table, row)) found |= FADED;
  if (long && isOnce(flags) && (isLong !== null || table.precision[row]! < TO_THE_DAY)) found |= COARSE;
  if (lasted && (flags & F.OPEN_END) !== 0) found |= long && table.draft(row).asOfDates ? LAST_SEEN : ONGOING;
  if ((flags & SET) !== 0 && !lasted && (flags & F.OPEN_END) !== 0) found |= BEYOND;
  return found;
}

function isFaded(table: EventTable, row: number): boolean {
  const flags = table.flags[row]!;
  const start = (flags & F.UNKNOWN_START) === 0 ? table.latestStart[row]! - table.from[row]! : 0;
  const end = (flags & F.UNKNOWN_END) === 0 ? table.to[row]! - table.earliestEnd[row]! : 0;
  return Math.max(start, end) > DAY;
}

function isOnce(flags: number): boolean {
  return (flags & (F.INTERVAL | SET | F.IS_UNSPECIFIED)) === 0;
}
