import type { Scene } from '../layout/scene';
import { sceneTies } from '../layout/ties';
import { HEADS, tiesOf } from '../model/ties';
import { emphasisOf } from './emphasis';
import type { Timeline } from './timeline.svelte';

/** A scene with the links of the events that stand out, or of all, as the view asks. */
export function withTies(timeline: Timeline, scene: Scene): Scene {
  const ties = tiesOf(timeline.table);
  const all = timeline.view.ties === 'all';
  const rows = emphasisOf(timeline).map(({ row }) => row);
  if (ties.count === 0 || (!all && rows.length === 0)) return scene;
  const { table } = timeline;
  const { frame, shown, lanes } = scene;
  const laneOf = (row: number): number => timeline.laneOf(row);
  return { ...scene, ties: sceneTies({ table, ties, frame, shown, lanes, laneOf, all, rows }) };
}

/** The heads and lines of the links of a scene, as TieLegend takes them: a number, so that it changes as seldom as they do. */
export function tiesDrawn(timeline: Timeline): number {
  const { head, line } = tiesOf(timeline.table);
  const ties = timeline.scene?.ties;
  let drawn = 0;
  for (let i = 0; i < (ties?.count ?? 0); i++) {
    const tie = ties!.tie[i]!;
    drawn |= (1 << head[tie]!) | (1 << (line[tie]! + HEADS.length));
  }
  return drawn;
}
