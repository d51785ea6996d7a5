import { memoizeBy } from '../util/memoize';
import { extentOf } from '../time/extent';
import { lineage } from './idIndex';
import type { EventTable } from './table';

/** A span in milliseconds; either end may be infinite. */
export interface CoveredSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * The spans in which events of an actor were collected, disjoint and in time order. The coverage of members (actors whose parent it
 * is) counts, since their events are in its lane. A span that names no actor covers all of them. An actor that no span names, and ''
 * for no particular actor, gets all spans, since the file does not say that nothing was collected. Empty if the file has no coverage.
 */
export const coveredOf = memoizeBy((table: EventTable, actor: string): readonly CoveredSpan[] =>
  merged(spansOf(table, actor)),
);

function spansOf({ file: { actors, coverage } }: EventTable, actor: string): CoveredSpan[] {
  if (coverage.length === 0) return [];
  const lineOf = lineage(actors);
  const names = (ids: readonly string[] = []): boolean => ids.some((id) => lineOf(id).includes(actor));
  const named = coverage.some((one) => names(one.actors));
  const spans = named ? coverage.filter((one) => !one.actors?.length || names(one.actors)) : coverage;
  return spans.map(({ dates }) => {
    const { from, to } = extentOf(dates);
    return { from, to };
  });
}

function merged(spans: readonly CoveredSpan[]): CoveredSpan[] {
  const found: { from: number; to: number }[] = [];
  for (const span of [...spans].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = found.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else found.push({ ...span });
  }
  return found;
}

/** The gaps between covered spans within [from, to). None if nothing is covered: such a file does not state its coverage. */
export function gapsIn(covered: readonly CoveredSpan[], from: number, to: number): CoveredSpan[] {
  const gaps: CoveredSpan[] = [];
  if (covered.length === 0) return gaps;
  let at = from;
  for (const span of covered) {
    if (span.from > at) gaps.push({ from: at, to: Math.min(to, span.from) });
    at = Math.max(at, span.to);
    if (at >= to) return gaps.filter(isLong);
  }
  gaps.push({ from: at, to });
  return gaps.filter(isLong);
}

const isLong = ({ from, to }: CoveredSpan): boolean => from < to;
