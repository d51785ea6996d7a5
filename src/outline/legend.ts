import { isDeed, hueOf, type Hue } from '../draw/shapes';
import { FAMILIES, TONES } from '../intake/schema';
import type { Family } from '../intake/types';
import { accountCount } from '../model/accounts';
import type { EventTable } from '../model/table';
import * as F from '../time/dates';
import { DAY } from '../time/instant';

/** What a picture contains and a legend therefore explains. */
export interface LegendContents {
  readonly families: readonly Family[];
  readonly hues: readonly Hue[];
  readonly deeds: boolean;
  readonly words: boolean;
  /** An end known to less than the day, of something that lasted. */
  readonly faded: boolean;
  /** What had begun before; what goes on, and what did so when somebody last looked. */
  readonly before: boolean;
  readonly open: boolean;
  readonly lastSeen: boolean;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** Digits or an end that nobody knows. */
  readonly unspecified: boolean;
  /** Something that happened once, somewhere in a stretch that is drawn. */
  readonly coarse: boolean;
  readonly oneOf: boolean;
  readonly allOf: boolean;
  /** A date or earlier, a date or later. */
  readonly beyond: boolean;
  /** An event that several claimants tell. */
  readonly accounts: boolean;
  /** One that is disputed without a second claimant. */
  readonly contested: boolean;
  /** Whether the picture holds marks that stand for several events, and some whose date is too coarse for that. */
  readonly density: boolean;
  readonly spread: boolean;
}

/** What only a layout knows of a picture. */
export interface LegendLayout {
  readonly density: boolean;
  readonly spread: boolean;
  /** Whether a row's length is drawn, rather than its mark alone. */
  readonly isLong: (row: number) => boolean;
}

const HUES: readonly Hue[] = ['coop', 'conf', 'neutral'];
const TO_THE_DAY = F.PRECISIONS.indexOf('day');
const SET = F.ONE_OF | F.ALL_OF;
const OPEN = F.OPEN_START | F.OPEN_END;

/** What these rows contain. Without a layout, whether small counts are shown is given as `layout`. */
export function legendOf(table: EventTable, rows: Iterable<number>, layout: LegendLayout | boolean): LegendContents {
  const pairs = new Uint8Array(FAMILIES.length * TONES.length);
  const isLong = typeof layout === 'boolean' ? null : layout.isLong;
  let [flags, ends, found] = [0, 0, 0];
  for (const row of rows) {
    pairs[table.family[row]! * TONES.length + table.tone[row]!] = 1;
    const own = table.flags[row]!;
    flags |= own;
    ends |= own & F.INTERVAL ? own & OPEN : 0;
    found |= findings(table, row, isLong) & ~found;
  }
  const has = (flag: number): boolean => (flags & flag) !== 0;
  const is = (finding: number): boolean => (found & finding) !== 0;
  return {
    ...looksOf(pairs),
    faded: is(FADED),
    before: (ends & F.OPEN_START) !== 0,
    open: is(ONGOING),
    lastSeen: is(LAST_SEEN),
    approximate: has(F.IS_APPROXIMATE),
    uncertain: has(F.IS_UNCERTAIN),
    unspecified: has(F.IS_UNSPECIFIED | F.UNKNOWN_START | F.UNKNOWN_END),
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

/** Families, hues, deeds and words of the pairs of family and tone that were met. */
function looksOf(pairs: Uint8Array): Pick<LegendContents, 'families' | 'hues' | 'deeds' | 'words'> {
  const met = FAMILIES.flatMap((family, i) =>
    TONES.flatMap((tone, j) => (pairs[i * TONES.length + j] ? [{ family, tone }] : [])),
  );
  return {
    families: FAMILIES.filter((family) => met.some((one) => one.family === family)),
    hues: HUES.filter((hue) => met.some(({ tone }) => hueOf(tone) === hue)),
    deeds: met.some(({ family, tone }) => isDeed(tone, family)),
    words: met.some(({ family, tone }) => !isDeed(tone, family)),
  };
}

/** What a row shows beside its flags, as bits. */
const FADED = 1;
const COARSE = 2;
const ONGOING = 4;
const LAST_SEEN = 8;
const BEYOND = 16;
const ACCOUNTS = 32;
const CONTESTED = 64;

function findings(table: EventTable, row: number, isLong: LegendLayout['isLong'] | null): number {
  const flags = table.flags[row]!;
  const long = isLong?.(row) ?? true;
  const lasted = (flags & F.INTERVAL) !== 0;
  const count = accountCount(table, row);
  let found = count > 1 ? ACCOUNTS : count === 1 ? CONTESTED : 0;
  if (long && lasted && isFaded(table, row)) found |= FADED;
  if (long && isOnce(flags) && (isLong !== null || table.precision[row]! < TO_THE_DAY)) found |= COARSE;
  if (lasted && (flags & F.OPEN_END) !== 0) found |= long && table.draft(row).asOfDates ? LAST_SEEN : ONGOING;
  if ((flags & SET) !== 0 && !lasted && (flags & OPEN) !== 0) found |= BEYOND;
  return found;
}

function isFaded(table: EventTable, row: number): boolean {
  const flags = table.flags[row]!;
  const start = (flags & F.UNKNOWN_START) === 0 ? table.startBy[row]! - table.from[row]! : 0;
  const end = (flags & F.UNKNOWN_END) === 0 ? table.to[row]! - table.endFrom[row]! : 0;
  return Math.max(start, end) > DAY;
}

function isOnce(flags: number): boolean {
  return (flags & (F.INTERVAL | SET | F.IS_UNSPECIFIED)) === 0;
}
