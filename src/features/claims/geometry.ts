import type { FigureClaim } from '../../model/claims';

/** Positions and sizes of the parts of the claims chart, in pixels. */
export interface ClaimsGeometry {
  readonly width: number;
  readonly height: number;
  readonly plotLeft: number;
  readonly plotWidth: number;
  /** Whether names are above their rows rather than beside them. */
  readonly narrow: boolean;
  readonly panels: readonly PanelPlace[];
}

/** One measure: a heading, then a row for each claimant. */
export interface PanelPlace {
  readonly top: number;
  readonly rows: readonly RowPlace[];
}

/** One claimant's row: the scale runs from `foot` up to `full`; its line of zero is at `foot` unless figures of the measure are below zero. */
export interface RowPlace {
  readonly top: number;
  readonly height: number;
  readonly full: number;
  readonly foot: number;
  readonly zero: number;
}

/** A claim in one frame. */
export interface SceneClaim {
  readonly panel: number;
  readonly row: number;
  readonly claim: FigureClaim;
  /** Pixels of the middle, start and end of its date. */
  readonly x: number;
  readonly x0: number;
  readonly x1: number;
  /** Pixels of its lowest, highest and best value; `best` is null if only limits are given. */
  readonly low: number;
  readonly high: number;
  readonly best: number | null;
  readonly label: string;
  readonly labelX: number;
  readonly labelY: number;
}
