import type { ChartGeometry } from '../layout/types';
import type { AxisTicks } from '../time/ticks';
import type { Palette } from './palette';
import type { Pen } from './pen';

/** Where the line of the smaller units begins. */
const LOWER = 25;

/** What an axis needs to know of the picture it belongs to. */
export interface AxisPlace {
  readonly axis: AxisTicks;
  readonly geometry: Pick<ChartGeometry, 'plotLeft' | 'axisHeight' | 'height' | 'width'>;
}

/** Paints the axis: the larger unit of the calendar above the smaller, and their lines down through the lanes. */
export function drawAxis(pen: Pen, { axis, geometry }: AxisPlace, palette: Palette): void {
  const { plotLeft: left, axisHeight, height } = geometry;
  for (const { x, label, labelX } of axis.lower) {
    if (x >= 0) pen.rect(Math.round(left + x), LOWER, 1, height - LOWER, { fill: palette.gridline });
    if (label) pen.text(left + labelX, 38, label, { font: 'small', fill: palette.soft });
  }
  for (const { x, label, labelX } of axis.upper) {
    if (x >= 0) pen.rect(Math.round(left + x), 6, 1, height - 6, { fill: palette.rule });
    if (label) pen.text(left + labelX, 18, label, { font: 'era', fill: palette.text });
  }
  pen.rect(0, axisHeight - 1, geometry.width, 1, { fill: palette.rule });
}
