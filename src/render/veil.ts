import type { Scene } from '../layout/scene';
import type { EventTable } from '../model/table';
import { drawBox } from './boxes';
import type { Palette } from './palette';
import type { Pen } from './pen';

/** Opacity of the background over what recedes. */
const VEIL = 0.8;

/** Dims the lanes of a frame evenly and draws the events that stand out once more, on top. */
export function veil(
  pen: Pen,
  { geometry, lanes }: Scene,
  table: EventTable,
  palette: Palette,
  standsOut: (row: number) => boolean,
): void {
  const { plotLeft, plotWidth, width, height, lanesTop, scrollPortTop } = geometry;
  pen.rect(plotLeft, lanesTop, plotWidth, height - lanesTop, { fill: palette.background, alpha: VEIL });
  const draw = (isPinned: boolean): void => {
    for (const { place, boxes } of lanes)
      if (place.isPinned === isPinned)
        for (const box of boxes)
          if (standsOut(box.row)) drawBox(pen, table, box, palette, { left: plotLeft, right: width });
  };
  draw(true);
  pen.clip(plotLeft, scrollPortTop, plotWidth, height - scrollPortTop, () => {
    draw(false);
  });
}
