import { lowerBound } from '../base/bisect';
import type { Timeline } from './timeline.svelte';

/** Where the keyboard starts when nothing has the focus: the first event in view. */
function startOf(timeline: Timeline): number | null {
  const { rows, table, view } = timeline;
  if (rows.length === 0) return null;
  for (const row of rows) if (table.from[row]! >= view.shown.from) return row;
  return rows.at(-1)!;
}

/** The row that a step of the keyboard leads to among those the filter leaves; null where there is none. */
export function beside(
  timeline: Timeline,
  way: 'previous' | 'next' | 'first' | 'last' | 'lane-up' | 'lane-down',
): number | null {
  const { rows, focus } = timeline;
  if (rows.length === 0) return null;
  if (way === 'first') return rows[0]!;
  if (way === 'last') return rows.at(-1)!;
  if (focus === null) return startOf(timeline);
  if (way === 'lane-up' || way === 'lane-down') return otherLane(timeline, focus, way === 'lane-up' ? -1 : 1);
  const at = lowerBound(rows, focus);
  const there = rows[at] === focus;
  return (way === 'next' ? rows[there ? at + 1 : at] : rows[at - 1]) ?? null;
}

/** The event of the next lane up or down that stands nearest in time. */
function otherLane(timeline: Timeline, row: number, by: 1 | -1): number | null {
  const { table, stocks } = timeline;
  const lane = stocks[timeline.laneOf(row) + by]?.layout.lane;
  if (!lane) return null;
  const at = table.from[row]!;
  const after = lowerBound(lane.from, at);
  const candidates = [lane.rows[after - 1], lane.rows[after]].filter((one) => one !== undefined);
  return candidates.sort((a, b) => Math.abs(table.from[a]! - at) - Math.abs(table.from[b]! - at))[0] ?? null;
}

/** The rows before and after one among those the filter leaves; for a row that the filter leaves out, those around its place. */
export function neighbours(timeline: Timeline, row: number): { previous: number | null; next: number | null } {
  const { rows } = timeline;
  const at = lowerBound(rows, row);
  return { previous: rows[at - 1] ?? null, next: rows[rows[at] === row ? at + 1 : at] ?? null };
}
