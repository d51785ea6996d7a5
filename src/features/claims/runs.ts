import { group } from 'd3-array';
import { area, curveStepAfter, line } from 'd3-shape';
import type { FigureClaim, MeasureClaims } from '../../model/claims';
import type { EventTable } from '../../model/table';
import { isMaterialAt } from '../../render/shapes';

/** The runs of each claimant of a measure, in the order of its claimants. */
export type MeasureRuns = readonly (readonly (readonly FigureClaim[])[])[];

/** The runs of measures whose claims are compared. */
export function runsOfMeasures(table: EventTable, measures: readonly MeasureClaims[]): MeasureRuns[] {
  const isMaterialRow = (row: number): boolean => isMaterialAt(table, row);
  return measures.map(({ claimants }) => claimants.map(({ figures }) => runsOf(figures, isMaterialRow)));
}

/**
 * Groups the dated figures of one claimant and one measure into runs that show how a value changed over time; runs of one are left out.
 * The figures of a run cover the same period, or none. A figure of a material event (the votes of a ballot, the height of a flight)
 * counts that event only, so it is joined with figures of the same event only. O(n) in the number of figures.
 */
export function runsOf(figures: readonly FigureClaim[], isMaterialRow: (row: number) => boolean): FigureClaim[][] {
  const said = figures.filter(({ dated }) => dated);
  const about = ({ row, figure }: FigureClaim): string => `${isMaterialRow(row) ? row : ''} ${figure.period ?? ''}`;
  return [...group(said, about).values()].filter((run) => run.length > 1);
}

/** A figure of a run in pixels. `best` is null where the claimant gives only limits. */
export interface RunPoint {
  readonly x: number;
  readonly low: number;
  readonly high: number;
  readonly best: number | null;
}

/** A run as SVG paths, whose origin is that of its points: what was last said, and between which limits. '' for nothing to draw. */
export interface SceneRun {
  readonly line: string;
  readonly area: string;
  /** The level parts of the line, which numbers keep clear of. */
  readonly levels: readonly { readonly x0: number; readonly x1: number; readonly y: number }[];
}

/** Decimal places of coordinates, in pixels. */
const DIGITS = 1;

const lineOf = line<RunPoint>()
  .digits(DIGITS)
  .curve(curveStepAfter)
  .defined(({ best }) => best !== null)
  .x(({ x }) => x)
  .y(({ best }) => best!);
const areaOf = area<RunPoint>()
  .digits(DIGITS)
  .curve(curveStepAfter)
  .x(({ x }) => x)
  .y0(({ low }) => low)
  .y1(({ high }) => high);

/**
 * A run drawn in steps: what is said holds until something else is, and nobody said anything in between. The line leads from best value to
 * best value and breaks off where none is given; the area lies between the limits, where any are.
 */
export function sceneRun(points: readonly RunPoint[]): SceneRun {
  const levels = points.slice(1).flatMap(({ x }, i) => {
    const { x: x0, best } = points[i]!;
    return best === null ? [] : [{ x0, x1: x, y: best }];
  });
  // A value also holds until only limits are given in its place.
  const held = points.flatMap((point, i) => {
    const best = points[i - 1]?.best ?? null;
    return point.best === null && best !== null ? [{ ...point, best }, point] : [point];
  });
  const isWide = points.some(({ low, high }) => low > high);
  return {
    line: levels.length > 0 ? (lineOf(held) ?? '') : '',
    area: isWide ? (areaOf([...points]) ?? '') : '',
    levels,
  };
}
