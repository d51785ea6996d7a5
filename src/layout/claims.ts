import type { FigureClaim, MeasureClaims } from '../model/claims';
import type { Span } from '../time/instant';
import { lowerBound } from '../base/bisect';
import { labelsOf } from './claimLabels';
import type { Measure } from './types';

/** Where the claims picture stands and how large its parts are, in pixels. */
export interface ClaimsFrame {
  readonly width: number;
  readonly height: number;
  readonly plotLeft: number;
  readonly plotWidth: number;
  /** Names stand above their row rather than beside it. */
  readonly narrow: boolean;
  readonly panels: readonly PanelPlace[];
}

/** One measure: a heading, then a row for each claimant. */
export interface PanelPlace {
  readonly top: number;
  readonly rows: readonly RowPlace[];
}

/** One claimant's row: the scale runs from `zero` up to `full`. */
export interface RowPlace {
  readonly top: number;
  readonly height: number;
  readonly full: number;
  readonly zero: number;
}

/** A claim as it stands in one frame. */
export interface SceneClaim {
  readonly panel: number;
  readonly row: number;
  readonly claim: FigureClaim;
  /** The middle of the day on which it was said, and its ends where that day is known only roughly. */
  readonly x: number;
  readonly x0: number;
  readonly x1: number;
  /** Pixels of its lowest, highest and best value; `best` is null where only limits are given. */
  readonly low: number;
  readonly high: number;
  readonly best: number | null;
  readonly label: string;
  readonly labelX: number;
  readonly labelY: number;
}

/** One claimant's row in one frame. */
export interface SceneClaimRow {
  readonly place: RowPlace;
  readonly claims: readonly SceneClaim[];
  /** What others say on the same measure, in the same places. */
  readonly others: readonly { readonly x: number; readonly low: number; readonly high: number }[];
  /** Claims out of view on either side. */
  readonly earlier: number;
  readonly later: number;
}

/** All that one frame of the claims picture shows. */
export interface ClaimsScene {
  readonly frame: ClaimsFrame;
  readonly shown: Span;
  readonly panels: readonly { readonly place: PanelPlace; readonly rows: readonly SceneClaimRow[] }[];
}

const HEADING = 28;
const FOOT = 6;
/** Rows are as tall as there is room for, between these. */
const LOWEST = 38;
const TALLEST = 92;
const NAME = 18;
const PAD = 6;

/** What the frame is made for. */
export interface ClaimsWish {
  readonly width: number;
  /** What there is to fill; the frame may be taller. */
  readonly height: number;
  readonly heads: number;
  readonly narrow: boolean;
  readonly panels: readonly Pick<MeasureClaims, 'claimants'>[];
}

/** Where panels and rows stand; nothing of it depends on the span shown. */
export function claimsFrame({ width, height, heads, narrow, panels }: ClaimsWish): ClaimsFrame {
  const rows = panels.reduce((sum, { claimants }) => sum + claimants.length, 0);
  const name = narrow ? NAME : 0;
  const free = (height - panels.length * (HEADING + FOOT)) / Math.max(1, rows);
  const each = Math.floor(Math.max(LOWEST + name, Math.min(TALLEST + name, free)));
  let top = 0;
  const places = panels.map(({ claimants }): PanelPlace => {
    const start = top;
    top += HEADING;
    const own = claimants.map((): RowPlace => {
      const place = { top, height: each, full: top + name + PAD, zero: top + each - PAD };
      top += each;
      return place;
    });
    top += FOOT;
    return { top: start, rows: own };
  });
  const plotLeft = narrow ? 0 : heads;
  return { width, height: top, plotLeft, plotWidth: Math.max(1, width - plotLeft), narrow, panels: places };
}

/** What a scene is made from: `textOf` says a figure in a few words. */
export interface ClaimsSceneWish {
  readonly frame: ClaimsFrame;
  readonly panels: readonly MeasureClaims[];
  readonly shown: Span;
  readonly textOf: (claim: FigureClaim) => string;
  readonly measure: Measure;
}

/** One frame of the claims picture. */
export function claimsScene(wish: ClaimsSceneWish): ClaimsScene {
  const { frame, panels, shown } = wish;
  return {
    frame,
    shown,
    panels: panels.map((panel, at) => ({
      place: frame.panels[at]!,
      rows: panel.claimants.map((_, row) => sceneRow(wish, at, row)),
    })),
  };
}

function sceneRow(wish: ClaimsSceneWish, panel: number, row: number): SceneClaimRow {
  const { claimants, end } = wish.panels[panel]!;
  const place = wish.frame.panels[panel]!.rows[row]!;
  const { figures } = claimants[row]!;
  const earlier = figures.filter(({ from, to }) => from < wish.shown.from && to <= wish.shown.from).length;
  const seen = figures.filter((one) => isSeen(one, wish.shown));
  const others = claimants.flatMap((other, at) => (at === row ? [] : other.figures));
  return {
    place,
    claims: labelsOf(
      seen.map((claim) => ({ panel, row, claim, ...standing(claim, place, end, wish) })),
      place,
      wish,
    ),
    others: others.filter((one) => isSeen(one, wish.shown)).map((one) => standing(one, place, end, wish)),
    earlier,
    later: figures.length - seen.length - earlier,
  };
}

function isSeen({ from, to }: FigureClaim, shown: Span): boolean {
  return from < shown.to && (to > shown.from || from >= shown.from);
}

type Standing = Pick<SceneClaim, 'x' | 'x0' | 'x1' | 'low' | 'high' | 'best'>;

function standing(
  { from, to, interval }: FigureClaim,
  { full, zero }: RowPlace,
  end: number,
  { frame, shown }: Pick<ClaimsSceneWish, 'frame' | 'shown'>,
): Standing {
  const xOf = (at: number): number => frame.plotLeft + ((at - shown.from) / (shown.to - shown.from)) * frame.plotWidth;
  const yOf = (value: number): number => zero - (Math.max(0, Math.min(end, value)) / end) * (zero - full);
  const [x0, x1] = [xOf(from), xOf(to)];
  return {
    x: (x0 + x1) / 2,
    x0,
    x1,
    low: yOf(interval.from),
    high: yOf(interval.to),
    best: interval.point === null ? null : yOf(interval.point),
  };
}

/** A finger's reach round a claim. */
const REACH = 22;

/** The claim nearest to a point, within a finger's reach of its mark or label; null where there is none. */
export function claimAt(scene: ClaimsScene, x: number, y: number): SceneClaim | null {
  let [nearest, least]: [SceneClaim | null, number] = [null, REACH];
  for (const { rows } of scene.panels) {
    const tops = Float64Array.from(rows, ({ place }) => place.top);
    const row = rows[lowerBound(tops, y + 1e-6) - 1];
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
