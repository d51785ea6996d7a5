import type { Claim, EventDraft, Figure } from '../intake/types';
import { scaleEnd } from '../model/claims';
import { intervalOf, type Interval } from '../model/figures';
import { extentOf } from '../time/extent';
import { figureInWords } from './figures';
import type { Lookup } from './lookup';
import { showActor, type ActorShown } from './people';
import type { Reader } from './reader';
import type { Notes } from './sources';
import type { Told } from './told';

/** A figure of a claim in words. */
export interface FigureShown {
  readonly measure: string;
  readonly name: Told;
  readonly unit: Told | null;
  readonly words: string;
  readonly period: string | null;
  readonly interval: Interval | null;
}

/** One account of an event: who, when, what, and on what it rests. What the claimant tells as the event does is not repeated. */
export interface ClaimShown {
  readonly by: ActorShown;
  readonly via: Told | null;
  readonly said: string | null;
  readonly says: Told | null;
  readonly when: string | null;
  readonly place: Told | null;
  readonly kinds: readonly Told[];
  readonly status: string | null;
  readonly figures: readonly FigureShown[];
  readonly notes: readonly number[];
}

/** Figures of several accounts that count the same thing, on one scale from 0 to `end`. */
export interface Comparison {
  readonly measure: string;
  readonly name: Told;
  readonly unit: Told | null;
  readonly end: number;
  /** How far apart two or more claimants are; null for one, or where all say the same. */
  readonly spread: { readonly low: number; readonly high: number } | null;
  readonly rows: readonly { readonly claim: ClaimShown; readonly figure: FigureShown }[];
}

/** The claims of an event, in the order in which they were made; those without a day come last, in the file's order. */
export function showClaims(draft: EventDraft, lookup: Lookup, reader: Reader, notes: Notes): ClaimShown[] {
  const claims = draft.claims.map((claim, at) => ({
    claim,
    at,
    said: claim.saidDates ? extentOf(claim.saidDates).from : Infinity,
  }));
  claims.sort((a, b) => (a.said === b.said ? a.at - b.at : a.said - b.said));
  return claims.map(({ claim }) => showClaim(claim, draft, lookup, reader, notes));
}

function showClaim(claim: Claim, draft: EventDraft, lookup: Lookup, reader: Reader, notes: Notes): ClaimShown {
  return {
    by: showActor(claim.by, lookup.actors, reader),
    via: reader.told(claim.via),
    said: reader.date(claim.saidDates ?? claim.said),
    says: reader.told(claim.says),
    when: claim.when === draft.when ? null : reader.date(claim.whenDates ?? claim.when),
    place: reader.told(claim.place?.name),
    kinds: (claim.kinds ?? []).map((id) => reader.name(lookup.kinds.get(id), id)),
    status: tellsStatus(claim, draft) ? reader.words.status[claim.status!] : null,
    figures: (claim.figures ?? []).map((figure) => showFigure(figure, lookup, reader)),
    notes: notes.of(claim.sources, lookup.sources),
  };
}

/** That a claim is claimed or reported goes without saying. */
function tellsStatus({ status }: Claim, draft: EventDraft): boolean {
  return status !== undefined && status !== draft.status && status !== 'claimed' && status !== 'reported';
}

function showFigure(figure: Figure, lookup: Lookup, reader: Reader): FigureShown {
  const measure = lookup.measures.get(figure.measure);
  return {
    measure: figure.measure,
    name: reader.name(measure, figure.measure),
    unit: reader.told(measure?.unit),
    words: figureInWords(figure, reader.words),
    period: reader.date(figure.period),
    interval: intervalOf(figure),
  };
}

/** One comparison for each measure that at least two figures of these claims count. */
export function compare(claims: readonly ClaimShown[]): Comparison[] {
  const rows = claims.flatMap((claim) => claim.figures.map((figure) => ({ claim, figure })));
  const byMeasure = new Map<string, (typeof rows)[number][]>();
  for (const row of rows) {
    if (row.figure.interval) byMeasure.set(row.figure.measure, [...(byMeasure.get(row.figure.measure) ?? []), row]);
  }
  return [...byMeasure.values()].filter((group) => group.length > 1).map(comparisonOf);
}

function comparisonOf(rows: Comparison['rows']): Comparison {
  const { measure, name, unit } = rows[0]!.figure;
  const intervals = rows.flatMap(({ figure }) => figure.interval ?? []);
  return { measure, name, unit, end: scaleEnd(intervals), spread: spreadOf(rows, intervals), rows };
}

function spreadOf(rows: Comparison['rows'], intervals: readonly Interval[]): Comparison['spread'] {
  const low = Math.min(...intervals.map(({ from }) => from));
  const high = Math.max(...intervals.map(({ to }) => to));
  const tellers = new Set(rows.map(({ claim }) => claim.by.id));
  return tellers.size > 1 && high > low ? { low, high } : null;
}

/** A claim with the figures that no comparison shows. */
export interface ClaimLeft {
  readonly claim: ClaimShown;
  readonly figures: readonly FigureShown[];
}

/** What of the claims is left to tell beside the comparisons; a claim that is told there whole is left out. */
export function beside(claims: readonly ClaimShown[], comparisons: readonly Comparison[]): ClaimLeft[] {
  const compared = new Set(comparisons.flatMap(({ rows }) => rows.map(({ figure }) => figure)));
  return claims
    .map((claim) => ({ claim, figures: claim.figures.filter((figure) => !compared.has(figure)) }))
    .filter(({ claim, figures }) => figures.length > 0 || claim.figures.length === 0 || saysMore(claim));
}

function saysMore({ says, when, place, kinds, status }: ClaimShown): boolean {
  return says !== null || when !== null || place !== null || kinds.length > 0 || status !== null;
}
