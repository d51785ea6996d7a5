import { keptBy } from '../base/kept';
import { extentOf } from '../time/extent';
import { lineage } from './ids';
import type { EventTable } from './table';

/** A stretch of time, in milliseconds; either end may be infinite. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * When something was collected about an actor, as stretches that neither meet nor overlap, in time order. What was collected of
 * its members (those whose parent it is) was collected of it, since their events stand in its lane. A span that names no actor
 * holds for all; an actor that no span names, and '' for no one in particular, gets all spans together, since the file does
 * not say that nothing was collected of it. Empty where the file says nothing of what it collected.
 */
export const coveredOf = keptBy((table: EventTable, actor: string): readonly Stretch[] =>
  merged(spansOf(table, actor)),
);

function spansOf({ file: { actors, coverage } }: EventTable, actor: string): Stretch[] {
  const lineOf = lineage(actors);
  const names = (ids: readonly string[] = []): boolean => ids.some((id) => lineOf(id).includes(actor));
  const named = coverage.some((one) => names(one.actors));
  const spans = named ? coverage.filter((one) => !one.actors?.length || names(one.actors)) : coverage;
  return spans.map(({ dates }) => {
    const { from, to } = extentOf(dates);
    return { from, to };
  });
}

function merged(spans: readonly Stretch[]): Stretch[] {
  const found: { from: number; to: number }[] = [];
  for (const span of [...spans].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = found.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else found.push({ ...span });
  }
  return found;
}

/** What lies between covered stretches within [from, to). None where nothing is covered: a file that says nothing hides nothing. */
export function gapsIn(covered: readonly Stretch[], from: number, to: number): Stretch[] {
  const gaps: Stretch[] = [];
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

const isLong = ({ from, to }: Stretch): boolean => from < to;
