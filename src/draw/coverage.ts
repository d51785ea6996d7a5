import type { SceneGap } from '../layout/coverage';
import type { Palette } from './palette';
import type { Paint, Pen } from './pen';

/** Pixels from one line of the hatching to the next, and the width and height of the piece that is repeated. */
const PITCH = 8;
const WIDE = PITCH * 12;
const TALL = 480;

/** Slanted lines over a piece of the picture; it repeats without a seam every WIDE pixels. */
const HATCH = Array.from(
  { length: (WIDE + TALL) / PITCH },
  (_, i) => `M${String(i * PITCH - TALL)} ${String(TALL)}L${String(i * PITCH)} 0`,
).join('');

/** Hatches the stretches of lanes in which nothing was collected. The lines stand still on the page while time moves under them. */
export function drawGaps(pen: Pen, gaps: readonly SceneGap[], palette: Palette): void {
  const paint: Paint = { stroke: palette.rule, lineWidth: 1 };
  for (const { x0, x1, top, height } of gaps) {
    if (pen.hatch) {
      pen.hatch(x0, top, x1 - x0, height, PITCH, paint);
      continue;
    }
    pen.clip(x0, top, x1 - x0, height, () => {
      const first = Math.floor(x0 / WIDE);
      const last = Math.floor((x1 + TALL) / WIDE);
      for (let i = first; i <= last; i++)
        for (let y = 0; y < height; y += TALL) pen.path(HATCH, i * WIDE, top + y, paint);
    });
  }
}
