import { lowerBound } from '../base/bisect';
import { acrossLanes, nextRow, previousRow } from '../model/neighbours';
import type { Timeline } from './timeline.svelte';

/** Where the keyboard starts when nothing has the focus: the first event that begins in view, else the last of all. */
function startOf({ rows, table, view }: Timeline): number | null {
  const first = rows[lowerBound(rows, lowerBound(table.from, view.shown.from))];
  return first ?? rows.at(-1) ?? null;
}

/** The row that a step of the keyboard leads to among those the filter leaves; null where there is none. */
export function beside(
  timeline: Timeline,
  way: 'previous' | 'next' | 'first' | 'last' | 'lane-up' | 'lane-down',
): number | null {
  const { rows, focus, stocks } = timeline;
  if (way === 'first') return rows[0] ?? null;
  if (way === 'last') return rows.at(-1) ?? null;
  if (focus === null) return startOf(timeline);
  if (way === 'previous') return previousRow(rows, focus);
  if (way === 'next') return nextRow(rows, focus);
  const lanes = stocks.map(({ layout }) => layout.lane);
  return acrossLanes(lanes, focus, way === 'lane-up' ? -1 : 1);
}

/** The rows before and after one among those the filter leaves; for a row that the filter leaves out, those around its place. */
export function neighbours({ rows }: Timeline, row: number): { previous: number | null; next: number | null } {
  return { previous: previousRow(rows, row), next: nextRow(rows, row) };
}
