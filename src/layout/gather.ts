import { joinLanes, type LaneRows } from '../model/lanes';
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
    joinLanes(
      table,
      OTHERS,
      lanes.filter((lane) => !kept.has(lane)),
    ),
  ];
}
