import { lineage } from '../../model/idIndex';
import type { EventTable } from '../../model/table';
import { ringAt } from '../../render/boxes';
import type { LayerSource } from '../../render/chart';

/** A stroke through a mark: who tells the events says that this one did not happen. */
export const DENIED_SIGN = 'M-8 8L8-8';

const memoizeRows = (find: (row: number) => boolean): ((row: number) => boolean) => {
  const found = new Map<number, boolean>();
  return (row) => {
    const known = found.get(row) ?? find(row);
    found.set(row, known);
    return known;
  };
};

/** Which events a claimant, or an actor that belongs to it, denies by a claim, as a function of the row. */
export function denialsOf(table: EventTable, claimant: string): (row: number) => boolean {
  const line = lineage(table.file.actors);
  return memoizeRows((row) =>
    table.draft(row).claims.some(({ by, status }) => status === 'denied' && line(by).includes(claimant)),
  );
}

/** Strikes out the marks of what the claimant denies. */
export function denialsLayer(table: EventTable, claimant: string): LayerSource {
  const isDenied = denialsOf(table, claimant);
  return (scene) => ({
    id: 'denials',
    z: 'over',
    draw: (pen, _, palette) => {
      const edges = { left: scene.geometry.plotLeft, right: scene.geometry.width };
      for (const { boxes } of scene.lanes)
        for (const box of boxes) {
          if (!isDenied(box.row)) continue;
          const { x, y } = ringAt(box, edges);
          pen.path(DENIED_SIGN, x, y, { stroke: palette.background, lineWidth: 5 });
          pen.path(DENIED_SIGN, x, y, { stroke: palette.text, lineWidth: 2 });
        }
    },
  });
}
