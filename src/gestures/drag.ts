import { pinched, type Fingers } from './zooming';
import { placeIn, type Place } from './place';
import type { Gestures } from './pointer';

/** Pixels a pressed pointer may move and still be a click. */
const STILL = 4;

/**
 * Lets the mouse and one finger pan and two fingers zoom. With `touch-action: pan-y` the browser keeps a finger's way up and down
 * and cancels it here. Returns what detaches it; `wasDrag` says whether the click that follows a press only ended a drag.
 */
export function attachDrag(node: HTMLElement, gestures: Gestures): { detach: () => void; wasDrag: () => boolean } {
  const fingers = new Map<number, Place>();
  let start: Place | null = null;
  let moved = false;
  const down = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && (event.button !== 0 || event.ctrlKey)) return;
    if (fingers.size === 0) [start, moved] = [placeIn(node, event), false];
    fingers.set(event.pointerId, placeIn(node, event));
    // So that a drag goes on beyond the edge.
    node.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent): void => {
    const before = fingers.get(event.pointerId);
    if (!before || !start) return;
    const [point, others] = [placeIn(node, event), [...fingers].filter(([id]) => id !== event.pointerId)];
    fingers.set(event.pointerId, point);
    moved ||= Math.hypot(point.x - start.x, point.y - start.y) > STILL;
    const other = others[0]?.[1];
    if (!other) gestures.panBy(before.x - point.x);
    else gestures.show(pinched(gestures.surface(), between(before, other), between(point, other)));
  };
  const up = (event: PointerEvent): void => {
    if (fingers.size > 1) moved = true;
    fingers.delete(event.pointerId);
  };
  const heard = { pointerdown: down, pointermove: move, pointerup: up, pointercancel: up };
  for (const [name, listener] of Object.entries(heard)) node.addEventListener(name, listener as EventListener);
  return {
    wasDrag: () => moved,
    detach: () => {
      for (const [name, listener] of Object.entries(heard)) node.removeEventListener(name, listener as EventListener);
    },
  };
}

function between(a: Place, b: Place): Fingers {
  return { middle: (a.x + b.x) / 2, distance: Math.hypot(a.x - b.x, a.y - b.y) };
}
