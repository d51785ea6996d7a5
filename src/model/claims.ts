import { group, max, min, rollup } from 'd3-array';
import type { Claim, Figure } from '../format/types';
import { memoize } from '../util/memoize';
import { extentOf } from '../time/extent';
import {
  IS_APPROXIMATE,
  IS_UNCERTAIN,
  IS_UNSPECIFIED,
  ONE_OF,
  OPEN_END,
  OPEN_START,
  UNKNOWN_END,
  UNKNOWN_START,
} from '../time/edtfTypes';
import { UNDISPUTED } from './accounts';
import { greatestOf, intervalOf, leastOf, type Interval } from './figures';
import { everyRow } from './filter';
import { valueScale, type ValueScale } from './valueScale';
import { lineage } from './idIndex';
import type { EventTable } from './table';

/** One figure that someone claims, placed in time. */
export interface FigureClaim {
  readonly row: number;
  readonly claim: Claim;
  readonly figure: Figure;
  readonly interval: Interval;
  /** The day on which it was said, in milliseconds; the date of the event if the file gives none. */
  readonly from: number;
  readonly to: number;
  /** Whether the claim itself is dated. */
  readonly dated: boolean;
  /** Whether that date is approximate, uncertain or one of several. */
  readonly doubt: boolean;
}

/** One claimant's figures of a measure, in order of time. */
export interface ClaimantFigures {
  readonly by: string;
  readonly figures: readonly FigureClaim[];
}

/** All figures of a measure by claimant, in the order of their first claims. */
export interface MeasureClaims {
  readonly measure: string;
  /** A scale that holds all figures of the file, whatever the filter leaves. */
  readonly scale: ValueScale;
  readonly claimants: readonly ClaimantFigures[];
}

/** A measure that can be compared, with its numbers of figures and of claimants. */
export interface MeasureCount {
  readonly measure: string;
  readonly figures: number;
  readonly claimants: number;
  /** Whether two claimants contradict each other. */
  readonly differ: boolean;
}

const DOUBT = IS_APPROXIMATE | IS_UNCERTAIN | IS_UNSPECIFIED | ONE_OF;

/** Every figure with a number that is claimed of a table's events, in order of time. Computed once for a table: O(n log n) in the figures. */
export const figureClaims = memoize((table: EventTable): readonly FigureClaim[] => {
  const found: FigureClaim[] = [];
  for (let row = 0; row < table.count; row++) collect(table, row, found);
  return found.sort((a, b) => a.from - b.from);
});

function collect(table: EventTable, row: number, into: FigureClaim[]): void {
  for (const claim of table.draft(row).claims) {
    for (const figure of claim.figures ?? []) {
      const interval = intervalOf(figure);
      if (interval) into.push({ row, claim, figure, interval, ...saidAt(table, row, claim) });
    }
  }
}

type When = Pick<FigureClaim, 'from' | 'to' | 'dated' | 'doubt'>;

function saidAt(table: EventTable, row: number, { saidDates }: Claim): When {
  const said = saidDates && extentOf(saidDates);
  if (!said || !Number.isFinite(said.from) || !Number.isFinite(said.to)) return atEvent(table, row);
  return { from: said.from, to: said.to, dated: true, doubt: (said.flags & DOUBT) !== 0 };
}

const NO_START = OPEN_START | UNKNOWN_START;
const NO_END = OPEN_END | UNKNOWN_END;

/** The date of an event. If its start or end is unknown, the known bound counts, since the other was cut at the file's extent. */
function atEvent(table: EventTable, row: number): When {
  const flags = table.flags[row]!;
  const from = (flags & NO_START) !== 0 ? table.earliestEnd[row]! : table.from[row]!;
  const to = (flags & NO_END) !== 0 ? table.latestStart[row]! : table.to[row]!;
  return { from: Math.min(from, to), to: Math.max(from, to), dated: false, doubt: false };
}

/**
 * The figures of some measures that are claimed of some rows, in the order of `measures`. `by` selects claimants and actors that belong
 * to them; empty means all. A measure without any figure left is left out.
 */
export function claimsOf(
  table: EventTable,
  rows: Uint32Array,
  measures: readonly string[],
  by: readonly string[],
): MeasureClaims[] {
  const all = group(figureClaims(table), ({ figure }) => figure.measure);
  const among = new Set(rows);
  const wanted = wantedOf(table, by);
  return measures.flatMap((measure) => {
    const ofMeasure = all.get(measure) ?? [];
    const claimants = byClaimant(ofMeasure.filter(({ row, claim }) => among.has(row) && wanted(claim.by)));
    return claimants.length > 0
      ? [{ measure, scale: valueScale(ofMeasure.map(({ interval }) => interval)), claimants }]
      : [];
  });
}

function wantedOf(table: EventTable, by: readonly string[]): (id: string) => boolean {
  const chosen = by.filter((id) => id !== UNDISPUTED);
  const line = lineage(table.file.actors);
  return (id) => chosen.length === 0 || line(id).some((one) => chosen.includes(one));
}

function byClaimant(figures: readonly FigureClaim[]): ClaimantFigures[] {
  return [...group(figures, ({ claim }) => claim.by)].map(([by, own]) => ({ by, figures: own }));
}

function claimantsOf(figures: readonly FigureClaim[]): number {
  return new Set(figures.map(({ claim }) => claim.by)).size;
}

/**
 * Whether two claimants give figures of one period that cannot both be right, be they about one event or about two. Linear in the figures.
 */
function differ(figures: readonly FigureClaim[]): boolean {
  return [...group(figures, ({ figure }) => figure.period).values()].some((ofPeriod) => {
    const bounds = [...group(ofPeriod, ({ claim }) => claim.by).values()].map((own) => ({
      least: max(own, ({ interval }) => leastOf(interval))!,
      greatest: min(own, ({ interval }) => greatestOf(interval))!,
    }));
    return bounds.some((one) => bounds.some((other) => one !== other && one.least > other.greatest));
  });
}

/**
 * All measures with a figure among these rows: those on which claimants differ first, then those of most claimants, then those of most
 * figures.
 */
export function measuresOf(table: EventTable, rows: Uint32Array): MeasureCount[] {
  const among = new Set(rows);
  const counts = rollup(
    figureClaims(table).filter(({ row }) => among.has(row)),
    (own) => ({ figures: own.length, claimants: claimantsOf(own), differ: differ(own) }),
    ({ figure }) => figure.measure,
  );
  return [...counts]
    .map(([measure, count]) => ({ measure, ...count }))
    .sort((a, b) => Number(b.differ) - Number(a.differ) || b.claimants - a.claimants || b.figures - a.figures);
}

/** The measures of one event's figures, in the file's order: those compared when the reader comes from that event. */
export function measuresOfEvent(table: EventTable, row: number): string[] {
  const claimed = new Set(
    table.draft(row).claims.flatMap(({ figures }) => (figures ?? []).map(({ measure }) => measure)),
  );
  return table.file.measures.map(({ id }) => id).filter((id) => claimed.has(id));
}

/**
 * The measures compared by default: of the event with figures by the most claimants those on which claimants differ, else the measure on
 * which most claimants differ, else all of that event; [] in a file without figures.
 */
export function usualMeasures(table: EventTable): string[] {
  const claimantCounts = rollup(figureClaims(table), claimantsOf, ({ row }) => row);
  const [row] = [...claimantCounts].reduce<[number, number]>(
    (most, [one, size]) => (size > most[1] || (size === most[1] && one < most[0]) ? [one, size] : most),
    [-1, 0],
  );
  if (row < 0) return [];
  const ofEvent = measuresOfEvent(table, row);
  const differing = measuresOf(table, everyRow(table)).flatMap((count) => (count.differ ? [count.measure] : []));
  const both = ofEvent.filter((measure) => differing.includes(measure));
  return both.length > 0 ? both : differing.length > 0 ? differing.slice(0, 1) : ofEvent;
}
