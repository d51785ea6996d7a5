import type { Fingers } from './zoom';

/** Handlers of a pinch with two fingers up and down a page. Positions are pixels of the window. */
export interface Pinch {
  /** Two fingers are down: `middle` is the height between them. */
  begin(middle: number): void;
  /** They have moved: `factor` is how many times as far apart they are as at the beginning. */
  move(factor: number, middle: number): void;
  end(): void;
}

/**
 * Hears of two fingers on a node that else leaves all touches to the page, which scrolls with one finger. Once there are two, the page
 * neither scrolls nor zooms. A node with `touch-action: pan-y` would scroll with two fingers as well, so touches are refused, and not
 * pointers, which the browser takes back when it scrolls. Returns what detaches it.
 */
export function attachPinch(node: HTMLElement, pinch: Pinch): () => void {
  let start: Fingers | null = null;
  const down = (event: TouchEvent): void => {
    if (event.touches.length !== 2) return;
    if (event.cancelable) event.preventDefault();
    start = fingersOf(event.touches);
    pinch.begin(start.middle);
  };
  const move = (event: TouchEvent): void => {
    if (!start || event.touches.length !== 2) return;
    if (event.cancelable) event.preventDefault();
    const now = fingersOf(event.touches);
    pinch.move(now.distance / Math.max(1, start.distance), now.middle);
  };
  const up = (event: TouchEvent): void => {
    if (!start || event.touches.length > 1) return;
    start = null;
    pinch.end();
  };
  const listeners = { touchstart: down, touchmove: move, touchend: up, touchcancel: up };
  for (const [name, listener] of Object.entries(listeners))
    node.addEventListener(name, listener as EventListener, { passive: false });
  return () => {
    for (const [name, listener] of Object.entries(listeners)) node.removeEventListener(name, listener as EventListener);
  };
}

function fingersOf([a, b]: TouchList): Fingers {
  const [first, second] = [a!, b!];
  return {
    middle: (first.clientY + second.clientY) / 2,
    distance: Math.hypot(first.clientX - second.clientX, first.clientY - second.clientY),
  };
}
