import { ONGOING_TEXT, type SceneLane } from '../layout/scene';
import type { SceneBarOf, SceneDensity } from '../layout/histogram';
import { BAR_FROM } from '../layout/types';
import type { Palette } from './palette';
import type { Paint, Pen } from './pen';

/** Free pixels under the bars. */
const UNDER = 2;
/** Opacity of what is counted where it began, or in a stretch that is no wider than a mark. */
const FULL = 0.8;
/** Opacity of bars that have their number over them. */
const OVER = 0.45;
/** Opacity of what began some time in a stretch longer than a bar. */
const PALE = 0.3;

/** Paints what a lane only counts: small histograms with their number, and what runs in from before the view. */
export function drawHistogram(
  pen: Pen,
  { density, place, ongoingCount }: SceneLane,
  left: number,
  palette: Palette,
): void {
  const foot = place.histogramTop + place.histogramHeight - UNDER;
  const spread = density.flatMap((mark) => mark.spread);
  // Hue by hue: a canvas takes longer to change its colour than to fill a bar with it.
  palette.hues.forEach((fill, hue) => {
    for (const bar of spread) drawPart(pen, bar, foot, hue, { fill, alpha: bar.width < BAR_FROM ? FULL : PALE });
  });
  palette.hues.forEach((fill, hue) => {
    const [paint, under] = [
      { fill, alpha: FULL },
      { fill, alpha: OVER },
    ];
    for (const { bars, over } of density) for (const bar of bars) drawPart(pen, bar, foot, hue, over ? under : paint);
  });
  for (const mark of density) drawCount(pen, mark, spread, foot, palette);
  if (ongoingCount > 0) {
    pen.path('M6-4L0 0L6 4Z', left + 6, foot - 5, { fill: palette.faint });
    pen.text(left + ONGOING_TEXT, foot - 1, String(ongoingCount), {
      font: 'small',
      fill: palette.soft,
      halo: palette.background,
    });
  }
}

/** One hue of a bar, on top of those before it. */
function drawPart(pen: Pen, { x, width, heights }: SceneBarOf, foot: number, hue: number, paint: Paint): void {
  const height = heights[hue]!;
  if (height <= 0) return;
  let y = foot - height;
  for (let below = 0; below < hue; below++) y -= heights[below]!;
  pen.rect(x, y, width, height, paint);
}

/** A mark's number, with a halo where bars stand behind it: a halo takes as long as ten numbers. */
function drawCount(
  pen: Pen,
  { text, textX, textWidth, over }: SceneDensity,
  spread: readonly SceneBarOf[],
  foot: number,
  palette: Palette,
): void {
  if (!text) return;
  const behind = over || spread.some(({ x, width }) => x < textX + textWidth && x + width > textX);
  pen.text(textX, foot - 1, text, { font: 'small', fill: palette.text, halo: behind ? palette.background : undefined });
}
