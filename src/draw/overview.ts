import type { Overview } from '../layout/overview';
import type { AxisTicks } from '../time/ticks';
import type { Palette } from './palette';
import type { Pen } from './pen';

/** Where the overview stands, in pixels. */
export interface OverviewPlace {
  readonly left: number;
  readonly width: number;
  /** Height of the histogram; the axis stands below it. */
  readonly height: number;
  readonly total: number;
  readonly top: number;
}

/** Paints the whole file as a stacked histogram with a short axis under it. */
export function drawOverview(
  pen: Pen,
  overview: Overview,
  axis: AxisTicks,
  place: OverviewPlace,
  palette: Palette,
): void {
  const { left, width, height, top } = place;
  const foot = top + height;
  const pitch = width / overview.bars;
  for (let i = 0; i < overview.bars; i++) {
    let y = foot;
    for (const hue of [0, 1, 2] as const) {
      const count = overview.counts[i * 3 + hue]!;
      if (count === 0) continue;
      const tall = Math.max(1.5, (count / overview.most) * (height - 4));
      y -= tall;
      pen.rect(left + i * pitch, y, Math.max(1, pitch - 1.5), tall, { fill: palette.hues[hue], alpha: 0.75 });
    }
  }
  pen.rect(left, foot, width, 1, { fill: palette.rule });
  // Under so short a strip the years say enough; months only where there are no years.
  const ticks = axis.upper.length > 1 ? axis.upper : axis.lower;
  for (const { label, labelX } of ticks)
    if (label) pen.text(left + labelX, foot + 15, label, { font: 'small', fill: palette.soft });
}
