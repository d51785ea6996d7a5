import type { Span } from '../time/instant';
import type { SceneBand } from './scene';
import { toPixel, type ChartGeometry, type Measure } from './types';

/** A period of the file, placed in time, with its name in the reader's language. */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  /** Line of its name among the periods, from 0. */
  readonly line: number;
}

/** Most lines of period names; a period beyond them is drawn without its name, which the outline and the pointer tell. */
export const PERIOD_LINES = 2;

/** Gives each period a line so that no two on one line overlap in time. `line` is PERIOD_LINES where none was free. */
export function linePeriods(periods: readonly Omit<Period, 'line'>[]): Period[] {
  const until: number[] = [];
  return [...periods]
    .sort((a, b) => a.from - b.from)
    .map((period) => {
      let line = until.findIndex((end) => end <= period.from);
      if (line < 0) line = Math.min(until.length, PERIOD_LINES);
      if (line < PERIOD_LINES) until[line] = period.to;
      return { ...period, line };
    });
}

const PAD = 6;
/** Pixels of a period below which its name, beside it, would name nothing that is seen. */
const LEAST = 3;
/** The same for what is left of a period at the edge, whose name would seem to belong to what follows. */
const LEAST_LEFT = 24;

/** What of a chart's geometry bands need. */
type BandGeometry = Pick<ChartGeometry, 'plotLeft' | 'plotWidth' | 'width' | 'periodLines'>;

/**
 * The periods in view. A name stays in view as long as its period. It may run on beyond the end of that, up to the next name on its
 * line; where it would not be whole it is left out, for the legend and the pointer to say.
 */
export function sceneBands(
  periods: readonly Period[],
  geometry: BandGeometry,
  shown: Span,
  measure: Measure,
): SceneBand[] {
  const ends = new Map<number, number>();
  return periods
    .toReversed()
    .flatMap((period) => {
      if (period.to <= shown.from || period.from >= shown.to) return [];
      const x0 = Math.max(geometry.plotLeft, toPixel(geometry, shown, period.from));
      const x1 = Math.min(geometry.width, toPixel(geometry, shown, period.to));
      const room = (ends.get(period.line) ?? geometry.width) - x0 - 2 * PAD;
      const least = period.from < shown.from ? LEAST_LEFT : LEAST;
      const isNamed = period.line < geometry.periodLines && x1 - x0 > least && measure(period.label) <= room;
      ends.set(period.line, x0);
      return [{ x0, x1, label: isNamed ? period.label : '', labelX: x0 + PAD, line: period.line }];
    })
    .toReversed();
}
