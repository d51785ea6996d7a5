import { instant, length, type Span } from '../../time/instant';
import type { TimelineContext } from '../context';

/** Room left free at both ends of what a density mark opens, as a share of its length. */
const MARGIN = 0.15;

/**
 * What a density mark over [from, to) of a lane stands for: its rows, and the span that separates them; null where zooming cannot.
 * Takes time in proportion to the events of the lane.
 */
export function expandCluster(
  { chart, store }: TimelineContext,
  lane: number,
  from: number,
  to: number,
): { rows: number[]; span: Span | null } {
  const { table, laneCaches } = chart;
  const { shown } = store.current;
  const all = laneCaches[lane]?.layout.lane.rows ?? new Uint32Array();
  const rows = [...all.filter((row) => table.from[row]! < Math.max(to, from + 1) && table.to[row]! > from)];
  const [first, last] = [table.from[rows[0]!]!, table.from[rows.at(-1)!]!];
  const margin = (last - first) * MARGIN;
  // The view that would show them all, as close as the file allows: no closer than the present one where they are too near each other.
  const closest = Math.max(store.limits.shortest, last - first + 2 * margin);
  const isTight = !(last > first) || (first >= shown.from && closest >= length(shown));
  return { rows, span: isTight ? null : { from: instant(first - margin), to: instant(last + margin) } };
}
