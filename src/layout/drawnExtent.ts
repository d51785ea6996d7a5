import type { SceneBox } from './scene';
import { ICON, MARK } from './types';

/** From where to where an event is drawn in a frame, its label and the mark before it included, in pixels. */
export function drawnExtent(box: SceneBox): { readonly left: number; readonly right: number } {
  const label = box.label ? box.labelX - (box.bar ? ICON : 0) : box.x;
  return {
    left: Math.min(box.bar ? box.x0 : box.x - MARK, label),
    right: Math.max(box.bar ? box.x1 : box.x + MARK, box.label ? box.labelX + box.labelWidth : box.x),
  };
}
