import { gapsIn, type CoveredSpan } from '../model/coverage';
import type { Span } from '../time/instant';
import { toPixel, type ChartGeometry } from './types';

/** A part of a lane in which nothing was collected, in pixels: `y` is just above the lane's lower edge. */
export interface SceneGap {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

/** Narrower than this, a gap would be a smudge. */
const NARROWEST = 3;

/** The gaps in view; `covered` has the covered spans of each lane of the frame. */
export function sceneGaps(
  covered: readonly (readonly CoveredSpan[])[],
  geometry: ChartGeometry,
  shown: Span,
): SceneGap[] {
  return geometry.lanes.flatMap(({ top, height, isPinned }, i) => {
    const y = Math.round(top + height) - 2;
    if (!isPinned && y < geometry.scrollPortTop) return [];
    return gapsIn(covered[i] ?? [], shown.from, shown.to).flatMap(({ from, to }) => {
      const x0 = Math.max(geometry.plotLeft, toPixel(geometry, shown, from));
      const x1 = Math.min(geometry.width, toPixel(geometry, shown, to));
      return x1 - x0 < NARROWEST ? [] : [{ x0, x1, y }];
    });
  });
}
