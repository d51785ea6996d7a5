import { pinched, type Fingers } from './zoom';
import { pointIn, type Point } from './point';
import type { Gestures } from './gestures';

/** Pixels that a pressed pointer may move and still be a click. */
const CLICK_TOLERANCE = 4;

/**
 * Pans by mouse or one finger and zooms by two fingers. With `touch-action: pan-y` the browser handles vertical moves of a finger and
 * cancels the pointer. Returns a function that detaches the listeners; `wasDrag` is true if the click after a press only ended a drag.
 */
export function attachDrag(node: HTMLElement, gestures: Gestures): { detach: () => void; wasDrag: () => boolean } {
  const fingers = new Map<number, Point>();
  let start: Point | null = null;
  let moved = false;
  const down = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && (event.button !== 0 || event.ctrlKey)) return;
    if (fingers.size === 0) [start, moved] = [pointIn(node, event), false];
    fingers.set(event.pointerId, pointIn(node, event));
    // So that a drag continues outside of the element.
    node.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent): void => {
    const before = fingers.get(event.pointerId);
    if (!before || !start) return;
    const [point, others] = [pointIn(node, event), [...fingers].filter(([id]) => id !== event.pointerId)];
    fingers.set(event.pointerId, point);
    moved ||= Math.hypot(point.x - start.x, point.y - start.y) > CLICK_TOLERANCE;
    const other = others[0]?.[1];
    if (!other) gestures.panBy(before.x - point.x);
    else gestures.show(pinched(gestures.surface(), between(before, other), between(point, other)));
  };
  const up = (event: PointerEvent): void => {
    if (fingers.size > 1) moved = true;
    fingers.delete(event.pointerId);
  };
  const listeners = { pointerdown: down, pointermove: move, pointerup: up, pointercancel: up };
  for (const [name, listener] of Object.entries(listeners)) node.addEventListener(name, listener as EventListener);
  return {
    wasDrag: () => moved,
    detach: () => {
      for (const [name, listener] of Object.entries(listeners))
        node.removeEventListener(name, listener as EventListener);
    },
  };
}

function between(a: Point, b: Point): Fingers {
  return { middle: (a.x + b.x) / 2, distance: Math.hypot(a.x - b.x, a.y - b.y) };
}
