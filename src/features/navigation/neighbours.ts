import { bisectLeft } from 'd3-array';
import { countedRows } from '../../layout/countedRows';
import type { LaneRows } from '../../model/lanes';
import type { EventTable } from '../../model/table';
import { acrossLanes, nextRow, previousRow } from '../../model/neighbours';
import { markOf } from '../common/counted';
import type { TimelineContext } from '../context';

/** A direction of keyboard navigation. */
export type Direction = 'previous' | 'next' | 'first' | 'last' | 'lane-up' | 'lane-down';

/**
 * The next row in a direction among those that the filter leaves; null for none. A mark of the histogram is one stop, at its first event. In
 * time the stops lie one after the other, so that none is visited twice.
 */
export function rowBeside(timeline: TimelineContext, direction: Direction): number | null {
  const { chart, cursor, store } = timeline;
  const { laneCaches, table, highlighted } = chart;
  // What recedes is passed over.
  const rows = highlighted ?? chart.rows;
  const { focus } = cursor;
  if (direction === 'first') return rows[0] ?? null;
  if (direction === 'last') return rows.at(-1) ?? null;
  if (focus === null) {
    // The first event that begins in view, else the last of all.
    const first = rows[bisectLeft(rows, bisectLeft(table.from, store.current.shown.from))];
    return first ?? rows.at(-1) ?? null;
  }
  if (direction === 'previous' || direction === 'next') return stopBeside(timeline, rows, focus, direction);
  const lanes = laneCaches.map(({ layout }) => (highlighted ? laneOf(table, layout.lane, highlighted) : layout.lane));
  const present = lanes.filter((lane) => lane.rows.length > 0);
  return acrossLanes(present, focus, direction === 'lane-up' ? -1 : 1);
}

/** The row before or after in time, past those that stand in a mark without being its first. O(rows passed × events drawn in a lane). */
function stopBeside(
  timeline: TimelineContext,
  rows: Uint32Array,
  focus: number,
  direction: 'previous' | 'next',
): number | null {
  const stopOf = stopsOf(timeline);
  const beside = direction === 'next' ? nextRow : previousRow;
  // The keyboard may be at a mark by an event in its middle, which came into view from outside.
  let row = beside(rows, direction === 'next' ? focus : stopOf(focus));
  while (row !== null && stopOf(row) !== row) row = beside(rows, row);
  return row;
}

/** A function that gives the row at which the keyboard stops for a row: the first of its mark, or itself. */
function stopsOf(timeline: TimelineContext): (row: number) => number {
  const { table, laneCaches, scene } = timeline.chart;
  const firsts = new Map<string, number>();
  return (row) => {
    const mark = scene && markOf(timeline, scene, row);
    if (!mark) return row;
    const key = `${mark.lane}/${mark.from}/${mark.to}`;
    let first = firsts.get(key);
    if (first === undefined) {
      first = countedRows(table, scene, laneCaches[mark.lane]!.layout.lane, mark)[0] ?? row;
      firsts.set(key, first);
    }
    return first;
  };
}

/** What a lane has of some rows, ascending. */
function laneOf({ from }: EventTable, lane: LaneRows, among: Uint32Array): LaneRows {
  const rows = lane.rows.filter((row) => among[bisectLeft(among, row)] === row);
  return { ...lane, rows, from: Float64Array.from(rows, (row) => from[row]!) };
}
