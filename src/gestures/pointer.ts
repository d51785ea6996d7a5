import type { Span } from '../time/instant';
import { attachDrag } from './drag';
import { glide } from './glide';
import { placeIn } from './place';
import { factorOf, zoomedAt, type Stretch } from './zooming';

/** What gestures ask for. Positions are pixels from the surface's left and top edge. */
export interface Gestures {
  /** What the pointer works on; asked anew at each gesture, so that the view may change by other hands in between. */
  surface(): Stretch;
  show(shown: Span): void;
  /** Moves the view by pixels; positive shows what comes later. */
  panBy(pixels: number): void;
  tap(x: number, y: number): void;
  hover(x: number, y: number): void;
  leave(): void;
  /** The reader turned the wheel without a key: the page scrolls, and may say how to zoom. */
  plainWheel(): void;
}

/** How much closer a double click brings; with Shift as much farther. */
const DOUBLE = 2;

/** Lets mouse, wheel and fingers zoom, pan and tap. Returns what detaches all of it. */
export function attachPointer(node: HTMLElement, gestures: Gestures): () => void {
  const at = (event: MouseEvent): [number, number] => {
    const { x, y } = placeIn(node, event);
    return [x, y];
  };
  let stop = (): void => undefined;
  const drag = attachDrag(node, gestures);
  const heard: Partial<Record<string, (event: never) => void>> = {
    pointerdown: () => stop(),
    wheel: (event: WheelEvent) => {
      stop();
      wheel(event, at(event)[0], gestures);
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
      const to = zoomedAt(surface, at(event)[0], event.shiftKey ? 1 / DOUBLE : DOUBLE);
      stop = glide(surface.shown, to, (span) => gestures.show(span));
    },
  };
  for (const [name, listener] of Object.entries(heard))
    node.addEventListener(name, listener as EventListener, { passive: false });
  return () => {
    stop();
    drag.detach();
    for (const [name, listener] of Object.entries(heard)) node.removeEventListener(name, listener as EventListener);
  };
}

/** With Ctrl or ⌘ the wheel zooms; sideways, or with Shift, it pans; a plain turn is the page's. */
function wheel(event: WheelEvent, x: number, gestures: Gestures): void {
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
  gestures.panBy(sideways * (deltaMode === 1 ? 16 : deltaMode ? gestures.surface().width : 1));
}
