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
  const rows = joined(
    Uint32Array,
    lanes.map((lane) => lane.rows),
  );
  const ends = joined(
    Float64Array,
    lanes.map((lane) => lane.ends),
  );
  const points = joined(
    Float64Array,
    lanes.map((lane) => lane.points),
  );
  const from = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) from[i] = table.from[rows[i]!]!;
  return { id: OTHERS, rows, from, ends, points };
}

/** All of several columns, ascending. */
function joined<T extends Uint32Array | Float64Array>(kind: new (length: number) => T, columns: readonly T[]): T {
  const all = new kind(columns.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const column of columns) {
    all.set(column, at);
    at += column.length;
  }
  all.sort();
  return all;
}
