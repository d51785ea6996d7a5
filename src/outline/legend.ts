import { isDeed, hueOf, type Hue } from '../draw/shapes';
import { FAMILIES, TONES } from '../intake/schema';
import type { Family } from '../intake/types';
import { accountCount } from '../model/accounts';
import type { EventTable } from '../model/table';
import * as F from '../time/dates';

/** What a picture contains and a legend therefore explains. */
export interface LegendContents {
  readonly families: readonly Family[];
  readonly hues: readonly Hue[];
  readonly deeds: boolean;
  readonly words: boolean;
  /** An end known to less than the day, of something that lasted. */
  readonly faded: boolean;
  readonly open: boolean;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly unspecified: boolean;
  /** Something that happened once, on a date known to the month or less. */
  readonly coarse: boolean;
  readonly oneOf: boolean;
  readonly allOf: boolean;
  /** An event that several claimants tell. */
  readonly accounts: boolean;
  /** One that is disputed without a second claimant. */
  readonly contested: boolean;
  /** Whether the picture holds marks that stand for several events. */
  readonly density: boolean;
}

const HUES: readonly Hue[] = ['coop', 'conf', 'neutral'];

/** What these rows contain. `density` only the layout knows. */
export function legendOf(table: EventTable, rows: Iterable<number>, density: boolean): LegendContents {
  const families = new Set<Family>();
  const hues = new Set<Hue>();
  const filled = new Set<boolean>();
  let [flags, faded, coarse] = [0, false, false];
  let [accounts, contested] = [false, false];
  for (const row of rows) {
    const [family, tone] = [FAMILIES[table.family[row]!] ?? 'other', TONES[table.tone[row]!] ?? 'neutral'];
    families.add(family);
    hues.add(hueOf(tone));
    filled.add(isDeed(tone, family));
    flags |= table.flags[row]!;
    accounts ||= accountCount(table, row) > 1;
    contested ||= accountCount(table, row) === 1;
    faded ||= isFaded(table, row);
    coarse ||= isCoarse(table, row);
  }
  const has = (flag: number): boolean => (flags & flag) !== 0;
  return {
    families: FAMILIES.filter((family) => families.has(family)),
    hues: HUES.filter((hue) => hues.has(hue)),
    deeds: filled.has(true),
    words: filled.has(false),
    faded,
    open: has(F.OPEN_START | F.OPEN_END),
    approximate: has(F.IS_APPROXIMATE),
    uncertain: has(F.IS_UNCERTAIN),
    unspecified: has(F.IS_UNSPECIFIED),
    coarse,
    oneOf: has(F.ONE_OF),
    allOf: has(F.ALL_OF),
    accounts,
    contested,
    density,
  };
}

function isFaded(table: EventTable, row: number): boolean {
  const lasted = (table.flags[row]! & F.INTERVAL) !== 0;
  const vague = Math.max(table.startBy[row]! - table.from[row]!, table.to[row]! - table.endFrom[row]!);
  return (table.flags[row]! & (F.UNKNOWN_START | F.UNKNOWN_END)) !== 0 || (lasted && vague > 86_400_000);
}

const DAY = F.PRECISIONS.indexOf('day');

function isCoarse(table: EventTable, row: number): boolean {
  const once = (table.flags[row]! & (F.INTERVAL | F.ONE_OF | F.ALL_OF | F.IS_UNSPECIFIED)) === 0;
  return once && table.precision[row]! < DAY;
}
