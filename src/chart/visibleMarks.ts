import type { Scene } from '../layout/scene';
import { BAR_FROM } from '../layout/types';

/** What only a layout knows of a picture. */
export interface LegendLayout {
  readonly density: boolean;
  readonly spread: boolean;
  /** Whether a row's length is drawn, rather than its mark alone. */
  readonly isLong: (row: number) => boolean;
}

/** What is drawn in some pictures: the events with a place of their own, and what a legend must know of the layout. */
export interface VisibleMarks {
  readonly rows: readonly number[];
  readonly layout: LegendLayout;
}

/** Takes together what is drawn in these pictures. */
export function visibleMarks(...scenes: readonly Scene[]): VisibleMarks {
  const lanes = scenes.flatMap((scene) => scene.lanes);
  const boxes = lanes.flatMap((lane) => lane.boxes);
  const counts = lanes.flatMap((lane) => lane.density);
  const long = new Set(boxes.filter(({ bar }) => bar).map(({ row }) => row));
  return {
    rows: boxes.map(({ row }) => row),
    layout: {
      // One that is no wider than a mark is drawn as any other bar.
      density: counts.some(({ bars, spread }) => bars.length > 0 || spread.some(({ width }) => width < BAR_FROM)),
      spread: counts.some(({ spread }) => spread.some(({ width }) => width >= BAR_FROM)),
      isLong: (row) => long.has(row),
    },
  };
}
