import { group, max, min } from 'd3-array';
import type { Claim, EventRecord, Figure } from '../format/types';
import { valueScale, type ValueScale } from '../model/valueScale';
import { intervalOf, type Interval } from '../model/figures';
import { extentOf } from '../time/extent';
import { formatFigure } from './figures';
import type { Lookup } from './lookup';
import { showActor, type ActorShown } from './actors';
import type { Localizer } from './localizer';
import type { Footnotes } from './sources';
import type { LocalizedText } from './localize';

/** A figure of a claim, formatted. */
export interface FigureShown {
  readonly measure: string;
  readonly name: LocalizedText;
  readonly unit: LocalizedText | null;
  readonly amount: string;
  readonly period: string | null;
  readonly interval: Interval | null;
}

/** One account of an event, formatted. Only what differs from the event itself is included. */
export interface ClaimShown {
  readonly by: ActorShown;
  readonly via: LocalizedText | null;
  readonly said: string | null;
  readonly says: LocalizedText | null;
  readonly when: string | null;
  readonly place: LocalizedText | null;
  readonly kinds: readonly LocalizedText[];
  readonly status: string | null;
  readonly figures: readonly FigureShown[];
  readonly notes: readonly number[];
}

/** Figures of several accounts that count the same thing, on one scale. */
export interface Comparison {
  readonly measure: string;
  readonly name: LocalizedText;
  readonly unit: LocalizedText | null;
  readonly scale: ValueScale;
  /** The range of two or more claimants; null for one claimant, or if all agree. */
  readonly spread: { readonly low: number; readonly high: number } | null;
  readonly rows: readonly { readonly claim: ClaimShown; readonly figure: FigureShown }[];
}

/** The claims of an event, in the order in which they were made; those without a day come last, in the file's order. */
export function showClaims(draft: EventRecord, lookup: Lookup, localizer: Localizer, notes: Footnotes): ClaimShown[] {
  const claims = draft.claims.map((claim, at) => ({
    claim,
    at,
    said: claim.saidDates ? extentOf(claim.saidDates).from : Infinity,
  }));
  claims.sort((a, b) => (a.said === b.said ? a.at - b.at : a.said - b.said));
  return claims.map(({ claim }) => showClaim(claim, draft, lookup, localizer, notes));
}

function showClaim(
  claim: Claim,
  draft: EventRecord,
  lookup: Lookup,
  localizer: Localizer,
  notes: Footnotes,
): ClaimShown {
  // What is shown is formatted when it is read: of thousands of claims about one event, a page shows fifty.
  return {
    get by() {
      return showActor(claim.by, lookup.actors, localizer);
    },
    get via() {
      return localizer.localize(claim.via);
    },
    get said() {
      return localizer.date(claim.saidDates ?? claim.said);
    },
    says: localizer.localize(claim.says),
    when: claim.when === draft.when ? null : localizer.date(claim.whenDates ?? claim.when),
    place: localizer.localize(claim.place?.name),
    kinds: localizer.names(claim.kinds ?? [], lookup.kinds),
    status: hasOwnStatus(claim, draft) ? localizer.messages.status[claim.status!] : null,
    figures: (claim.figures ?? []).map((figure) => showFigure(figure, lookup, localizer)),
    notes: notes.of(claim.sources, lookup.sources),
  };
}

/** Whether a claim's status is worth showing: not the event's own, and not `claimed` or `reported`, which is implied. */
function hasOwnStatus({ status }: Claim, draft: EventRecord): boolean {
  return status !== undefined && status !== draft.status && status !== 'claimed' && status !== 'reported';
}

function showFigure(figure: Figure, lookup: Lookup, localizer: Localizer): FigureShown {
  const measure = lookup.measures.get(figure.measure);
  return {
    measure: figure.measure,
    name: localizer.name(measure, figure.measure),
    unit: localizer.localize(measure?.unit),
    get amount() {
      return formatFigure(figure, localizer.messages);
    },
    get period() {
      return localizer.date(figure.period);
    },
    interval: intervalOf(figure),
  };
}

/** Comparisons of one event at most; the figures of further measures stay with their claims. */
const COMPARED = 20;

/** One comparison for each measure with at least two figures among the claims. */
export function compare(claims: readonly ClaimShown[]): Comparison[] {
  const rows = claims.flatMap((claim) => claim.figures.map((figure) => ({ claim, figure })));
  const numeric = rows.filter(({ figure }) => figure.interval !== null);
  const byMeasure = group(numeric, ({ figure }) => figure.measure);
  return [...byMeasure.values()]
    .filter((own) => own.length > 1)
    .slice(0, COMPARED)
    .map(comparisonOf);
}

function comparisonOf(rows: Comparison['rows']): Comparison {
  const { measure, name, unit } = rows[0]!.figure;
  const intervals = rows.flatMap(({ figure }) => figure.interval ?? []);
  return { measure, name, unit, scale: valueScale(intervals), spread: spreadOf(rows, intervals), rows };
}

function spreadOf(rows: Comparison['rows'], intervals: readonly Interval[]): Comparison['spread'] {
  const low = min(intervals, ({ from }) => from) ?? 0;
  const high = max(intervals, ({ to }) => to) ?? 0;
  const claimants = new Set(rows.map(({ claim }) => claim.by.id));
  return claimants.size > 1 && high > low ? { low, high } : null;
}

/** A claim with the figures that no comparison shows. */
export interface ClaimLeft {
  readonly claim: ClaimShown;
  readonly figures: readonly FigureShown[];
}

/** The claims without the figures that comparisons show; claims that are shown there completely are left out. */
export function beside(claims: readonly ClaimShown[], comparisons: readonly Comparison[]): ClaimLeft[] {
  const compared = new Set(comparisons.flatMap(({ rows }) => rows.map(({ figure }) => figure)));
  return claims
    .map((claim) => ({ claim, figures: claim.figures.filter((figure) => !compared.has(figure)) }))
    .filter(({ claim, figures }) => figures.length > 0 || claim.figures.length === 0 || saysMore(claim));
}

function saysMore({ says, when, place, kinds, status }: ClaimShown): boolean {
  return says !== null || when !== null || place !== null || kinds.length > 0 || status !== null;
}
