import { attachDrag } from './drag';
import type { Gestures } from './gestures';
import { isMirrored, pointIn } from './point';
import { factorOf, zoomedAt } from './zoom';

/** Zoom factor of a double click; with Shift it zooms out. */
const DOUBLE = 2;

/** Attaches zooming, panning and tapping by mouse, wheel and fingers. Returns a function that detaches them. */
export function attachPointer(node: HTMLElement, gestures: Gestures): () => void {
  const at = (event: MouseEvent): [number, number] => {
    const { x, y } = pointIn(node, event);
    return [x, y];
  };
  const drag = attachDrag(node, gestures);
  const listeners: Partial<Record<string, (event: never) => void>> = {
    pointerdown: () => {
      gestures.halt();
    },
    wheel: (event: WheelEvent) => {
      wheel(event, at(event)[0], gestures, isMirrored(node) ? -1 : 1);
    },
    pointermove: (event: PointerEvent) => {
      if (event.pointerType === 'mouse' && event.buttons === 0) gestures.hover(...at(event));
    },
    pointerleave: () => {
      gestures.leave();
    },
    click: (event: MouseEvent) => {
      if (!drag.wasDrag()) gestures.tap(...at(event));
    },
    dblclick: (event: MouseEvent) => {
      const surface = gestures.surface();
      gestures.travel(zoomedAt(surface, at(event)[0], event.shiftKey ? 1 / DOUBLE : DOUBLE));
    },
  };
  for (const [name, listener] of Object.entries(listeners))
    node.addEventListener(name, listener as EventListener, { passive: false });
  return () => {
    drag.detach();
    for (const [name, listener] of Object.entries(listeners)) node.removeEventListener(name, listener as EventListener);
  };
}

/**
 * The wheel zooms with Ctrl or ⌘, and pans sideways or with Shift; otherwise it scrolls the page. `later` is 1 where later times are to the
 * right, −1 where they are to the left.
 */
function wheel(event: WheelEvent, x: number, gestures: Gestures, later: 1 | -1): void {
  const { deltaX, deltaY, deltaMode } = event;
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    gestures.show(zoomedAt(gestures.surface(), x, factorOf(event)));
    return;
  }
  const sideways = Math.abs(deltaX) > Math.abs(deltaY) ? deltaX : event.shiftKey ? deltaY : 0;
  if (sideways === 0) {
    gestures.plainWheel();
    return;
  }
  event.preventDefault();
  gestures.panBy(later * sideways * (deltaMode === 1 ? 16 : deltaMode ? gestures.surface().width : 1));
}
