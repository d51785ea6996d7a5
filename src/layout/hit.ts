import type { Scene, SceneBox, SceneLane } from './scene';
import { ICON, MARK } from './types';

/** What lies under a point of the picture. */
export type Hit =
  | { readonly type: 'event'; readonly row: number }
  | { readonly type: 'density'; readonly lane: number; readonly from: number; readonly to: number }
  | null;

/** Fingers are wide: a mark is hit within 12 px of its middle, which makes 24 px. */
const REACH = 12;

function distance(box: SceneBox, lineHeight: number, x: number, y: number): number {
  if (Math.abs(y - box.y) > lineHeight / 2) return Infinity;
  const left = box.label ? Math.min(box.labelX, box.bar ? box.labelX - ICON : box.x - MARK) : box.x;
  const right = box.label ? Math.max(box.labelX + box.labelWidth, box.bar ? 0 : box.x + MARK) : box.x;
  const over = (from: number, to: number): number => Math.max(from - x, x - to, 0);
  const text = box.label ? over(left, right) : Infinity;
  const body = box.bar ? over(box.x0, box.x1) : Math.abs(x - box.x);
  return Math.min(text, body);
}

function densityUnder(lane: SceneLane, index: number, scene: Scene, x: number): Hit {
  const mark = lane.density.find(({ x0, x1 }) => x >= x0 && x < x1);
  if (mark) return { type: 'density', lane: index, from: mark.from, to: mark.to };
  if (x < scene.geometry.plotLeft + lane.ongoingWidth)
    return { type: 'density', lane: index, from: scene.shown.from, to: scene.shown.from };
  return null;
}

/** The event or density mark under a point, the nearest where several are in reach. */
export function hitAt(scene: Scene, x: number, y: number): Hit {
  for (const [index, lane] of scene.lanes.entries()) {
    const { top, height, histogramTop, isPinned } = lane.place;
    if (y < top || y >= top + height || (!isPinned && y < scene.geometry.scrollPortTop)) continue;
    let nearest: SceneBox | null = null;
    let least = REACH;
    for (const box of lane.boxes) {
      const far = distance(box, scene.geometry.lineHeight, x, y);
      if (far < least) [nearest, least] = [box, far];
    }
    if (nearest) return { type: 'event', row: nearest.row };
    return y >= histogramTop - 4 ? densityUnder(lane, index, scene, x) : null;
  }
  return null;
}
