import { gapsIn, type Stretch } from '../model/coverage';
import type { Span } from '../time/instant';
import { toPixel } from './scene';
import type { Frame } from './types';

/** A stretch of a lane in which nothing was collected, in pixels. */
export interface SceneGap {
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  readonly height: number;
}

/** Narrower than this, a gap would be a smudge. */
const NARROWEST = 3;

/** The gaps in view; `covered` has the covered stretches of each lane of the frame. */
export function sceneGaps(covered: readonly (readonly Stretch[])[], frame: Frame, shown: Span): SceneGap[] {
  return frame.lanes.flatMap(({ top, height }, i) =>
    gapsIn(covered[i] ?? [], shown.from, shown.to).flatMap(({ from, to }) => {
      const x0 = Math.max(frame.plotLeft, toPixel(frame, shown, from));
      const x1 = Math.min(frame.width, toPixel(frame, shown, to));
      return x1 - x0 < NARROWEST ? [] : [{ x0, x1, top, height }];
    }),
  );
}
