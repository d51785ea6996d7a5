import { countedRows, sharedMarkOf, type CountedSpan } from '../../layout/countedRows';
import type { Scene } from '../../layout/scene';
import type { TimelineContext } from '../context';

/** Events that are named of a mark of the histogram; more are counted. */
const NAMED = 4;

/** What is said about a mark of the histogram. */
export interface CountedText {
  /** How many events it counts. */
  readonly count: string;
  /** Titles, the heaviest event first. */
  readonly titles: readonly string[];
  /** How many events are not named; '' for none. */
  readonly more: string;
}

/** What tooltip and announcement say about a mark of the histogram; null where it counts nothing. O(rows of the lane). */
export function describeCounted({ chart, messages }: TimelineContext, span: CountedSpan): CountedText | null {
  const lane = chart.laneCaches[span.lane]?.layout.lane;
  if (!lane || !chart.scene) return null;
  const { weight } = chart.table;
  const rows = countedRows(chart.table, chart.scene, lane, span).sort((a, b) => weight[b]! - weight[a]! || a - b);
  if (rows.length === 0) return null;
  return {
    count: messages.countedEvents(rows.length),
    titles: rows.slice(0, NAMED).map((row) => chart.titleOf(row)),
    more: rows.length > NAMED ? messages.more(rows.length - NAMED) : '',
  };
}

/**
 * The mark of the histogram that stands for a row in a scene, so that keys go to the mark and pass over the single events of it; null where
 * they go to the event itself. While an event is open, or only those that a filter highlights are visited, keys go from event to event.
 */
export function markOf({ chart }: TimelineContext, scene: Scene, row: number): CountedSpan | null {
  if (chart.selectedRow !== null || chart.highlighted !== null) return null;
  return sharedMarkOf(chart.table, scene, row, chart.laneOf(row));
}

/** The mark of the histogram that the keyboard is at; null where it is at an event. Reactive. */
export function focusedMark(timeline: TimelineContext): CountedSpan | null {
  const { cursor, chart } = timeline;
  return cursor.focus === null || !chart.scene ? null : markOf(timeline, chart.scene, cursor.focus);
}
