import { instant, type Span } from '../time/instant';
import type { Timeline } from './timeline.svelte';

/** Room left free at both ends of what a density mark opens, as a share of its length. */
const ROOM = 0.15;

/** What a density mark over [from, to) of a lane stands for: its rows, and the span that takes them apart; null where zooming cannot. */
export function parted(
  timeline: Timeline,
  lane: number,
  from: number,
  to: number,
): { rows: number[]; span: Span | null } {
  const { table, stocks, limits } = timeline;
  const all = stocks[lane]?.layout.lane.rows ?? new Uint32Array();
  const rows = [...all.filter((row) => table.from[row]! < Math.max(to, from + 1) && table.to[row]! > from)];
  const [first, last] = [table.from[rows[0]!]!, table.from[rows.at(-1)!]!];
  const isTight = !(last - first >= limits.shortest) || to - from <= limits.shortest;
  const room = (last - first) * ROOM;
  return { rows, span: isTight ? null : { from: instant(first - room), to: instant(last + room) } };
}
