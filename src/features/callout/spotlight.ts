import type { EventTable } from '../../model/table';
import type { LayerSource } from '../../render/chart';
import { drawEmphasis, type Emphasis } from '../../render/emphasis';
import { veil } from '../../render/veil';

/** Dims all events but one; the rings round what is pointed at stand over the veil. */
export function spotlightLayer(table: EventTable, open: number, emphasis: readonly Emphasis[]): LayerSource {
  return (scene) => ({
    id: 'spotlight',
    z: 'over',
    draw: (pen, _, palette) => {
      veil(pen, scene, table, palette, (row) => row === open);
      drawEmphasis(pen, scene, table, emphasis, palette);
    },
  });
}
