import type { Span } from '../time/instant';
import { shorten } from './labels';
import { toPixel, type SceneBand } from './scene';
import type { Frame, Measure } from './types';

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

/** The periods in view. A name stays in view as long as its period, shortened to it. */
export function sceneBands(periods: readonly Period[], frame: Frame, shown: Span, measure: Measure): SceneBand[] {
  return periods.flatMap((period) => {
    if (period.to <= shown.from || period.from >= shown.to) return [];
    const x0 = Math.max(frame.plotLeft, toPixel(frame, shown, period.from));
    const x1 = Math.min(frame.width, toPixel(frame, shown, period.to));
    const room = x1 - x0 - 2 * PAD;
    const named = period.line < frame.periodLines && room > 40;
    return [{ x0, x1, label: named ? shorten(period.label, room, measure) : '', labelX: x0 + PAD, line: period.line }];
  });
}
