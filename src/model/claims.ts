import type { Claim, Figure } from '../intake/types';
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
} from '../time/dates';
import { UNDISPUTED } from './accounts';
import { intervalOf, type Interval } from './figures';
import { lineage } from './ids';
import type { EventTable } from './table';

/** One figure that someone claims, placed in time. */
export interface FigureClaim {
  readonly row: number;
  readonly claim: Claim;
  readonly figure: Figure;
  readonly interval: Interval;
  /** Milliseconds: the day on which it was said; where the file has none, the event's own date. */
  readonly from: number;
  readonly to: number;
  /** The claim has a day of its own. */
  readonly dated: boolean;
  /** That day is approximate, uncertain or one of several. */
  readonly doubt: boolean;
}

/** Who claims figures of one measure, and what, in order of time. */
export interface ClaimantFigures {
  readonly by: string;
  readonly figures: readonly FigureClaim[];
}

/** All figures of one measure, by claimant: who spoke first comes first. */
export interface MeasureClaims {
  readonly measure: string;
  /** The end of the scale from zero on which all figures of the file stand, whatever is filtered. */
  readonly end: number;
  readonly claimants: readonly ClaimantFigures[];
}

/** A measure that can be compared: how many figures there are of it, and by how many. */
export interface MeasureCount {
  readonly measure: string;
  readonly figures: number;
  readonly claimants: number;
}

const KEPT = new WeakMap<EventTable, readonly FigureClaim[]>();
const DOUBT = IS_APPROXIMATE | IS_UNCERTAIN | IS_UNSPECIFIED | ONE_OF;

/** Every figure that is claimed of a table's events and holds a number, in order of time; found once for a table. */
export function figureClaims(table: EventTable): readonly FigureClaim[] {
  let all = KEPT.get(table);
  if (!all) {
    const found: FigureClaim[] = [];
    for (let row = 0; row < table.count; row++) collect(table, row, found);
    KEPT.set(table, (all = found.sort((a, b) => a.from - b.from)));
  }
  return all;
}

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

/** Of an event without a known beginning or end the known side counts: the other is only where the file's span was cut. */
function atEvent(table: EventTable, row: number): When {
  const flags = table.flags[row]!;
  const from = (flags & NO_START) !== 0 ? table.endFrom[row]! : table.from[row]!;
  const to = (flags & NO_END) !== 0 ? table.startBy[row]! : table.to[row]!;
  return { from: Math.min(from, to), to: Math.max(from, to), dated: false, doubt: false };
}

/**
 * The figures of these measures that these rows' events are told with, measure by measure as asked. `by` leaves only those claimants
 * and who belongs to them; empty means everyone. A measure without any figure left is left out.
 */
export function claimsOf(
  table: EventTable,
  rows: Uint32Array,
  measures: readonly string[],
  by: readonly string[],
): MeasureClaims[] {
  const all = figureClaims(table);
  const among = new Set(rows);
  const wanted = wantedOf(table, by);
  return measures.flatMap((measure) => {
    const counted = all.filter(({ figure }) => figure.measure === measure);
    const claimants = byClaimant(counted.filter(({ row, claim }) => among.has(row) && wanted(claim.by)));
    return claimants.length > 0 ? [{ measure, end: scaleEnd(counted.map(({ interval }) => interval)), claimants }] : [];
  });
}

function wantedOf(table: EventTable, by: readonly string[]): (id: string) => boolean {
  const chosen = by.filter((id) => id !== UNDISPUTED);
  const line = lineage(table.file.actors);
  return (id) => chosen.length === 0 || line(id).some((one) => chosen.includes(one));
}

function byClaimant(figures: readonly FigureClaim[]): ClaimantFigures[] {
  const groups = new Map<string, FigureClaim[]>();
  for (const one of figures) groups.set(one.claim.by, [...(groups.get(one.claim.by) ?? []), one]);
  return [...groups].map(([by, own]) => ({ by, figures: own }));
}

/** Every measure of which these rows' events are told a figure: those that most claim first, then those most often claimed. */
export function measuresOf(table: EventTable, rows: Uint32Array): MeasureCount[] {
  const among = new Set(rows);
  const counts = new Map<string, { figures: number; by: Set<string> }>();
  for (const { row, figure, claim } of figureClaims(table)) {
    if (!among.has(row)) continue;
    const count = counts.get(figure.measure) ?? { figures: 0, by: new Set() };
    count.figures++;
    count.by.add(claim.by);
    counts.set(figure.measure, count);
  }
  return [...counts]
    .map(([measure, { figures, by }]) => ({ measure, figures, claimants: by.size }))
    .sort((a, b) => b.claimants - a.claimants || b.figures - a.figures);
}

/** The measures of one event's figures, in the file's order of measures: what is compared when the reader comes from that event. */
export function measuresOfEvent(table: EventTable, row: number): string[] {
  const told = new Set(table.draft(row).claims.flatMap(({ figures }) => (figures ?? []).map(({ measure }) => measure)));
  return table.file.measures.map(({ id }) => id).filter((id) => told.has(id));
}

/** What is compared when nobody asked: the measures of the event that the most claimants give figures of; [] in a file without figures. */
export function usualMeasures(table: EventTable): string[] {
  const tellers = new Map<number, Set<string>>();
  for (const { row, claim } of figureClaims(table)) tellers.set(row, (tellers.get(row) ?? new Set()).add(claim.by));
  const [row] = [...tellers].reduce<[number, number]>(
    (most, [one, { size }]) => (size > most[1] || (size === most[1] && one < most[0]) ? [one, size] : most),
    [-1, 0],
  );
  return row < 0 ? [] : measuresOfEvent(table, row);
}

const ROUND = [1, 1.2, 1.6, 2, 3, 4, 5, 6, 8, 10];

/** The end of a scale from zero that holds all intervals: a round number whose half is round too. */
export function scaleEnd(intervals: readonly Interval[]): number {
  const most = Math.max(0, ...intervals.map(({ to, open }) => (open === 'up' ? to * 1.1 : to)));
  if (most === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(most));
  return (ROUND.find((round) => round * power >= most * 0.999) ?? 10) * power;
}
