import { bisectLeft } from 'd3-array';
import type { FigureClaim, MeasureClaims } from '../../model/claims';
import type { Span } from '../../time/instant';
import { toX } from '../../time/scale';
import type { ClaimsGeometry, PanelPlace, RowPlace, SceneClaim } from './geometry';
import { labelsOf } from './labelLayout';
import { sceneRun, type MeasureRuns, type SceneRun } from './runs';
import { shareOf, type ValueScale } from '../../model/valueScale';
import type { Measure } from '../../layout/types';

/** One claimant's row in one frame. */
export interface SceneClaimRow {
  readonly place: RowPlace;
  readonly claims: readonly SceneClaim[];
  /** Its figures that are joined by lines. */
  readonly runs: readonly SceneRun[];
  /** Claims of others about the same measure, at their positions in time. */
  readonly others: readonly { readonly x: number; readonly low: number; readonly high: number }[];
  /** Number of claims out of view on either side. */
  readonly earlier: number;
  readonly later: number;
}

/** One frame of the claims chart. */
export interface ClaimsScene {
  readonly geometry: ClaimsGeometry;
  readonly shown: Span;
  readonly panels: readonly { readonly place: PanelPlace; readonly rows: readonly SceneClaimRow[] }[];
}

const HEADING = 28;
const FOOT = 6;
/** Limits of the height of a row, in pixels. */
const LOWEST = 38;
const TALLEST = 92;
const NAME = 18;
const PAD = 6;

/** Options of the geometry. */
export interface ClaimsGeometryOptions {
  readonly width: number;
  /** Available height; the chart may be taller. */
  readonly height: number;
  readonly headerWidth: number;
  readonly narrow: boolean;
  readonly panels: readonly Pick<MeasureClaims, 'claimants' | 'scale'>[];
}

/** Positions of panels and rows, which do not depend on the span shown. */
export function claimsGeometry({ width, height, headerWidth, narrow, panels }: ClaimsGeometryOptions): ClaimsGeometry {
  const rows = panels.reduce((sum, { claimants }) => sum + claimants.length, 0);
  const name = narrow ? NAME : 0;
  const free = (height - panels.length * (HEADING + FOOT)) / Math.max(1, rows);
  const each = Math.floor(Math.max(LOWEST + name, Math.min(TALLEST + name, free)));
  let top = 0;
  const places = panels.map(({ claimants, scale }): PanelPlace => {
    const start = top;
    top += HEADING;
    const own = claimants.map((): RowPlace => {
      const [full, foot] = [top + name + PAD, top + each - PAD];
      const place = { top, height: each, full, foot, zero: yOf(0, scale, { full, foot }) };
      top += each;
      return place;
    });
    top += FOOT;
    return { top: start, rows: own };
  });
  const plotLeft = narrow ? 0 : headerWidth;
  return { width, height: top, plotLeft, plotWidth: Math.max(1, width - plotLeft), narrow, panels: places };
}

/** Options of a scene. `textOf` formats a figure. */
export interface ClaimsSceneOptions {
  readonly geometry: ClaimsGeometry;
  readonly panels: readonly MeasureClaims[];
  /** The figures of each claimant that are joined by lines, by panel; none if left out. */
  readonly runs?: readonly MeasureRuns[];
  readonly shown: Span;
  readonly textOf: (claim: FigureClaim) => string;
  readonly measure: Measure;
}

/** Lays out one frame of the claims chart. */
export function claimsScene(options: ClaimsSceneOptions): ClaimsScene {
  const { geometry, panels, shown } = options;
  return {
    geometry,
    shown,
    panels: panels.map((panel, at) => ({
      place: geometry.panels[at]!,
      rows: panel.claimants.map((_, row) => sceneRow(options, at, row)),
    })),
  };
}

/** Number of figures of a measure up to which those of others stand behind each row: they are drawn once for each row. */
export const MOST_OTHERS = 2000;

function sceneRow(options: ClaimsSceneOptions, panel: number, row: number): SceneClaimRow {
  const { claimants, scale } = options.panels[panel]!;
  const place = options.geometry.panels[panel]!.rows[row]!;
  const { figures } = claimants[row]!;
  const earlier = figures.filter(({ from, to }) => from < options.shown.from && to <= options.shown.from).length;
  const seen = figures.filter((one) => isSeen(one, options.shown));
  const total = claimants.reduce((sum, { figures: own }) => sum + own.length, 0);
  const others = total > MOST_OTHERS ? [] : claimants.flatMap((other, at) => (at === row ? [] : other.figures));
  const runs = runsIn(options.runs?.[panel]?.[row] ?? [], place, scale, options);
  return {
    place,
    claims: labelsOf(
      seen.map((claim) => ({ panel, row, claim, ...position(claim, place, scale, options) })),
      place,
      options,
      runs.flatMap(({ levels }) => levels),
    ),
    runs,
    others: others.filter((one) => isSeen(one, options.shown)).map((one) => position(one, place, scale, options)),
    earlier,
    later: figures.length - seen.length - earlier,
  };
}

/** Pixels beyond the chart up to which lines are drawn. */
const BESIDE = 20;

/** The runs of a row that are partly in view. */
function runsIn(
  runs: readonly (readonly FigureClaim[])[],
  place: RowPlace,
  values: ValueScale,
  options: ClaimsSceneOptions,
): SceneRun[] {
  const [left, right] = [options.geometry.plotLeft - BESIDE, options.geometry.width + BESIDE];
  const all = runs.map((run) =>
    run.map((claim) => {
      const { x, low, high, best } = position(claim, place, values, options);
      return { x: Math.max(left, Math.min(right, x)), low, high, best };
    }),
  );
  return all.filter((run) => run.some(({ x }) => x < right) && run.some(({ x }) => x > left)).map(sceneRun);
}

function isSeen({ from, to }: FigureClaim, shown: Span): boolean {
  return from < shown.to && (to > shown.from || from >= shown.from);
}

type Position = Pick<SceneClaim, 'x' | 'x0' | 'x1' | 'low' | 'high' | 'best'>;

function position(
  { from, to, interval }: FigureClaim,
  place: RowPlace,
  values: ValueScale,
  { geometry, shown }: Pick<ClaimsSceneOptions, 'geometry' | 'shown'>,
): Position {
  const scale = { shown, width: geometry.plotWidth };
  const xOf = (at: number): number => geometry.plotLeft + toX(scale, at);
  const [x0, x1] = [xOf(from), xOf(to)];
  return {
    x: (x0 + x1) / 2,
    x0,
    x1,
    low: yOf(interval.from, values, place),
    high: yOf(interval.to, values, place),
    best: interval.point === null ? null : yOf(interval.point, values, place),
  };
}

/** The height of a value in its row, in pixels from the top of the chart. */
function yOf(value: number, scale: ValueScale, { full, foot }: Pick<RowPlace, 'full' | 'foot'>): number {
  return foot - shareOf(value, scale) * (foot - full);
}

/** Radius in pixels within which a finger hits a claim. */
const REACH = 22;

/** The claim nearest to a point, within REACH of its mark or label; null for none. */
export function claimAt(scene: ClaimsScene, x: number, y: number): SceneClaim | null {
  let [nearest, least]: [SceneClaim | null, number] = [null, REACH];
  for (const { rows } of scene.panels) {
    const tops = Float64Array.from(rows, ({ place }) => place.top);
    const row = rows[bisectLeft(tops, y + 1e-6) - 1];
    if (!row || y >= row.place.top + row.place.height) continue;
    for (const one of row.claims) {
      const far = distance(one, x, y);
      if (far < least) [nearest, least] = [one, far];
    }
  }
  return nearest;
}

function distance({ x: at, low, high, label, labelX, labelY }: SceneClaim, x: number, y: number): number {
  const mark = Math.hypot(x - at, Math.max(high - y, y - low, 0));
  const inText = label !== '' && x >= labelX && x <= labelX + label.length * 7 && Math.abs(y - labelY + 4) < 9;
  return inText ? 0 : mark;
}
