import type { SceneGap } from '../layout/coverage';
import type { Palette } from './palette';
import type { Pen } from './pen';

/** Dots that are seen beside the lines between lanes, and no more. */
const DOTS = [1.5, 3.5];

/** Dots the lower edge of lanes where nothing was collected: there an empty lane does not mean that nothing happened. */
export function drawGaps(pen: Pen, gaps: readonly SceneGap[], palette: Palette): void {
  for (const { x0, x1, y } of gaps) pen.line(x0, y, x1, y, { stroke: palette.faint, lineWidth: 2, dash: DOTS });
}
