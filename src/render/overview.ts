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

/** Opacity of events whose date is coarser than a bar, spread over the time in which they may have begun. */
const PALE = 0.32;

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
  const scale = (height - 4) / overview.most;
  for (let i = 0; i < overview.bars; i++) {
    let y = foot;
    const stack = (count: number, hue: 0 | 1 | 2, alpha: number, least: number): void => {
      if (count <= 0) return;
      const tall = Math.max(least, count * scale);
      y -= tall;
      pen.rect(left + i * pitch, y, Math.max(1, pitch - 1.5), tall, { fill: palette.hues[hue], alpha });
    };
    for (const hue of [0, 1, 2] as const) stack(overview.counts[i * 3 + hue]!, hue, 0.75, 1.5);
    for (const hue of [0, 1, 2] as const) stack(overview.spread[i * 3 + hue]!, hue, PALE, 0.4);
  }
  pen.rect(left, foot, width, 1, { fill: palette.rule });
  // Under so short a strip the years say enough; months only where there are no years.
  const ticks = axis.upper.length > 1 ? axis.upper : axis.lower;
  for (const { label, labelX } of ticks)
    if (label) pen.text(left + labelX, foot + 15, label, { font: 'small', fill: palette.soft });
}
