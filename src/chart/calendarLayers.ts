import { calendarName } from '../i18n/calendarName';
import { localeOf, type LanguageId } from '../i18n/languages';
import { AXIS } from '../layout/geometry';
import type { Measure } from '../layout/types';
import { breakName } from '../layout/laneHeaders';
import type { Scene } from '../layout/scene';
import { HEADER_LEFT, HEADER_LINE, type LayerSource } from '../render/chart';
import { FONTS } from '../render/pen';
import { calendarCells, type CalendarCell } from '../time/calendarCells';
import type { Calendar } from '../time/calendars';
import { HEADER_MARGINS } from './sizes';

/** Ticks closer than so many pixels would be a grey strip. */
const APART = 4;
/** The baseline of the line's labels, from its top. */
const BASE = 13;
/** Lines of its name, the last beside its labels: above them the column of headers is free. */
const NAME_LINES = 3;

/** The axis's line in another calendar, below the two lines of the axis, and its name where lanes have headers beside them. */
export function calendarLayers(calendar: Calendar, lang: LanguageId, measure: Measure): LayerSource[] {
  const name = calendarName(calendar, lang);
  const small = (text: string): number => (measure(text) * FONTS.small.size) / FONTS.label.size;
  const cellsOf = ({ shown, geometry }: Scene): CalendarCell[] =>
    geometry.axisHeight > AXIS
      ? calendarCells({ shown, width: geometry.plotWidth }, calendar, localeOf(lang), small)
      : [];
  return [
    (scene) => lineLayer(scene, cellsOf(scene)),
    ({ geometry: { axisHeight, plotLeft } }) => {
      if (axisHeight <= AXIS || plotLeft === 0) return null;
      const lines = breakName(name, plotLeft - HEADER_MARGINS, NAME_LINES, measure);
      return {
        id: 'calendar-name',
        z: 'header',
        draw: (pen, _, palette) => {
          lines.forEach((line, i) => {
            const y = AXIS + BASE - (lines.length - 1 - i) * HEADER_LINE;
            pen.text(HEADER_LEFT, y, line, { font: 'small', fill: palette.soft });
          });
        },
      };
    },
  ];
}

function lineLayer({ geometry }: Scene, cells: readonly CalendarCell[]): ReturnType<LayerSource> {
  if (cells.length === 0) return null;
  const { axisHeight, plotLeft, plotWidth } = geometry;
  return {
    id: 'calendar',
    z: 'under',
    draw: (pen, _, palette) => {
      // Over the grid of the axis, whose lines belong to other days.
      pen.rect(plotLeft, AXIS, plotWidth, axisHeight - AXIS - 1, { fill: palette.background });
      pen.rect(plotLeft, AXIS - 1, plotWidth, 1, { fill: palette.gridline });
      let last = -Infinity;
      for (const { x, label, labelX } of cells) {
        if (x >= 0 && x - last >= APART) {
          pen.rect(Math.round(plotLeft + x), AXIS, 1, axisHeight - AXIS, { fill: palette.rule });
          last = x;
        }
        if (label) pen.text(plotLeft + labelX, AXIS + BASE, label, { font: 'small', fill: palette.soft });
      }
    },
  };
}
