import type { LaneRows } from '../model/lanes';
import type { EventTable } from '../model/table';

/** Id of the lane that holds those for which there was no room. No actor or kind can have it: ids have no space. */
export const OTHERS = 'the others';

/**
 * At most `most` lanes: those with the most events in their order, and the rest together in one lane at the end.
 * Every event stays in exactly one lane.
 */
export function gather(table: EventTable, lanes: readonly LaneRows[], most: number): readonly LaneRows[] {
  if (lanes.length <= most) return lanes;
  const bySize = [...lanes].sort((a, b) => b.rows.length - a.rows.length);
  const kept = new Set(bySize.slice(0, Math.max(0, most - 1)));
  return [
    ...lanes.filter((lane) => kept.has(lane)),
    merge(
      table,
      lanes.filter((lane) => !kept.has(lane)),
    ),
  ];
}

function merge(table: EventTable, lanes: readonly LaneRows[]): LaneRows {
  const size = lanes.reduce((sum, { rows }) => sum + rows.length, 0);
  const rows = new Uint32Array(size);
  const ends = new Float64Array(size);
  let at = 0;
  for (const lane of lanes) {
    rows.set(lane.rows, at);
    ends.set(lane.ends, at);
    at += lane.rows.length;
  }
  rows.sort();
  const points = Float64Array.from(lanes.flatMap((lane) => [...lane.points])).sort();
  const from = Float64Array.from(rows, (row) => table.from[row]!);
  return { id: OTHERS, rows, from, ends: ends.sort(), points };
}
