import { RUNNING_TEXT, type SceneLane } from '../layout/scene';
import type { SceneBarOf, SceneDensity } from '../layout/strip';
import { BAR_FROM, STRIP } from '../layout/types';
import type { Palette } from './palette';
import type { Pen } from './pen';

const FOOT = STRIP - 3;
/** Opacity of what is counted where it began, or in a stretch that is no wider than a mark. */
const FULL = 0.8;
/** Opacity of what began some time in a stretch longer than a bar. */
const PALE = 0.3;

/** Paints what a lane only counts: small histograms with their number, and what runs in from before the view. */
export function drawStrip(pen: Pen, lane: SceneLane, left: number, palette: Palette): void {
  const foot = lane.place.stripTop + FOOT;
  for (const { spread } of lane.density)
    for (const bar of spread) drawStack(pen, bar, foot, palette, bar.width < BAR_FROM ? FULL : PALE);
  for (const mark of lane.density) drawHistogram(pen, mark, foot, palette);
  if (lane.running > 0) {
    pen.path('M6-4L0 0L6 4Z', left + 6, foot - 5, { fill: palette.faint });
    pen.text(left + RUNNING_TEXT, foot - 1, String(lane.running), {
      font: 'small',
      fill: palette.soft,
      halo: palette.paper,
    });
  }
}

function drawHistogram(pen: Pen, mark: SceneDensity, foot: number, palette: Palette): void {
  const alpha = mark.over ? 0.45 : FULL;
  for (const bar of mark.bars) drawStack(pen, bar, foot, palette, alpha);
  if (mark.text) pen.text(mark.textX, foot - 1, mark.text, { font: 'small', fill: palette.ink, halo: palette.paper });
}

function drawStack(pen: Pen, { x, width, heights }: SceneBarOf, foot: number, palette: Palette, alpha: number): void {
  let y = foot;
  heights.forEach((height, hue) => {
    if (height <= 0) return;
    y -= height;
    pen.rect(x, y, width, height, { fill: palette.hues[hue], alpha });
  });
}
