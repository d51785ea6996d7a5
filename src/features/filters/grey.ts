import { bisectLeft } from 'd3-array';
import type { Scene } from '../../layout/scene';
import { toPixel } from '../../layout/types';
import { hueOf } from '../../model/markChannels';
import type { EventTable } from '../../model/table';
import type { LayerSource } from '../../render/chart';
import type { Palette } from '../../render/palette';
import type { Pen } from '../../render/pen';
import { veil } from '../../render/veil';

/** Ticks that are drawn over those that recede, in one frame; of more, single ones could not be told apart. */
const MOST_TICKS = 400;

/** Greys the events that are not among `rows` (ascending), also those that are only counted. */
export function greyLayer(table: EventTable, rows: Uint32Array, laneOf: (row: number) => number): LayerSource {
  const has = (row: number): boolean => rows[bisectLeft(rows, row)] === row;
  return (scene) => ({
    id: 'highlight',
    z: 'over',
    draw: (pen, _, palette) => {
      veil(pen, scene, table, palette, has);
      drawTicks(pen, scene, { table, rows, laneOf }, palette);
    },
  });
}

interface Highlighted {
  readonly table: EventTable;
  /** Ascending. */
  readonly rows: Uint32Array;
  readonly laneOf: (row: number) => number;
}

/** A tick for each highlighted event in view that has no place of its own. */
function drawTicks(pen: Pen, scene: Scene, { table, rows, laneOf }: Highlighted, palette: Palette): void {
  const { geometry, shown, lanes } = scene;
  const drawn = new Set(lanes.flatMap(({ boxes }) => boxes.map(({ row }) => row)));
  const first = bisectLeft(rows, bisectLeft(table.from, shown.from, 0, table.count));
  for (let i = first, ticks = 0; i < rows.length && ticks < MOST_TICKS; i++) {
    const row = rows[i]!;
    if (table.from[row]! >= shown.to) break;
    const lane = drawn.has(row) ? undefined : lanes[laneOf(row)];
    if (!lane) continue;
    ticks++;
    const foot = lane.place.histogramTop + lane.place.histogramHeight - 2;
    pen.rect(toPixel(geometry, shown, table.from[row]!), foot - 5, 3, 5, { fill: palette.hues[hueOf(table, row)] });
  }
}
