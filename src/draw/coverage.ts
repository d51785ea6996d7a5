import type { SceneGap } from '../layout/coverage';
import type { Palette } from './palette';
import type { Pen } from './pen';

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
  for (const { x0, x1, top, height } of joined(gaps)) {
    pen.clip(x0, top, x1 - x0, height, () => {
      const first = Math.floor(x0 / WIDE);
      const last = Math.floor((x1 + TALL) / WIDE);
      for (let i = first; i <= last; i++)
        for (let y = 0; y < height; y += TALL)
          pen.path(HATCH, i * WIDE, top + y, { stroke: palette.rule, lineWidth: 1 });
    });
  }
}

/** Gaps that stand one above the other are one: each costs a clip, which a renderer of SVG pays for dearly. */
function joined(gaps: readonly SceneGap[]): SceneGap[] {
  const all: SceneGap[] = [];
  for (const gap of gaps) {
    const at = all.findIndex(({ x0, x1, top, height }) => x0 === gap.x0 && x1 === gap.x1 && top + height === gap.top);
    if (at < 0) all.push(gap);
    else all[at] = { ...all[at]!, height: all[at]!.height + gap.height };
  }
  return all;
}
