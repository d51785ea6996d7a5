import type { MeasureClaims } from '../../model/claims';

/** Rows of claimants that are drawn at most: a canvas cannot be of any height, and nobody compares more. */
const MOST = 60;

/** What of the measures is drawn. */
export interface DrawnPanels {
  readonly panels: readonly MeasureClaims[];
  /** Rows that are left out: the tables below have them, as has a filter by claimant. */
  readonly left: number;
}

/** The first rows of the measures, in their order, as many as are drawn. */
export function drawnPanels(all: readonly MeasureClaims[], most = MOST): DrawnPanels {
  let room = most;
  const panels: MeasureClaims[] = [];
  for (const panel of all) {
    const claimants = panel.claimants.slice(0, room);
    if (claimants.length === 0) break;
    room -= claimants.length;
    panels.push({ ...panel, claimants });
  }
  const rows = all.reduce((sum, { claimants }) => sum + claimants.length, 0);
  return { panels, left: rows - (most - room) };
}
