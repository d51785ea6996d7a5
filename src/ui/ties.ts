import type { Scene } from '../layout/scene';
import { sceneTies } from '../layout/ties';
import { tiesOf } from '../model/ties';
import type { Timeline } from './timeline.svelte';

/** A scene with the links of the events that stand out, or of all, as the view asks. */
export function withTies(timeline: Timeline, scene: Scene): Scene {
  const ties = tiesOf(timeline.table);
  const all = timeline.view.ties === 'all';
  const rows = timeline.pictureWish.emphasis.map(({ row }) => row);
  if (ties.count === 0 || (!all && rows.length === 0)) return scene;
  const { table } = timeline;
  const { frame, shown, lanes } = scene;
  const laneOf = (row: number): number => timeline.laneOf(row);
  return { ...scene, ties: sceneTies({ table, ties, frame, shown, lanes, laneOf, all, rows }) };
}
