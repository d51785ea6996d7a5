import { isMirrored } from './point';

/** Pixels that a finger moves before it counts as a swipe, and how much farther sideways than up or down. */
const FAR = 40;
const FLAT = 1.5;

/**
 * Calls `onswipe` when one finger or a pen is drawn sideways over a node: 1 to the left, as a page is turned to the next, −1 to the
 * right; the other way round in a text from right to left. The mouse is left to select text. With `touch-action: pan-y` the browser keeps
 * the way up and down. Returns what detaches it.
 */
export function attachSwipe(node: HTMLElement, onswipe: (by: 1 | -1) => void): () => void {
  let start: { id: number; x: number; y: number } | null = null;
  const heard: Readonly<Record<string, (event: PointerEvent) => void>> = {
    pointerdown: (event) => {
      // A second finger zooms the page.
      start =
        event.pointerType === 'mouse' || !event.isPrimary ? null : { id: event.pointerId, x: event.x, y: event.y };
    },
    pointerup: ({ pointerId, x, y }) => {
      if (start?.id !== pointerId) return;
      const [right, down] = [x - start.x, y - start.y];
      start = null;
      if (Math.abs(right) >= FAR && Math.abs(right) > FLAT * Math.abs(down))
        onswipe(right < 0 !== isMirrored(node) ? 1 : -1);
    },
    pointercancel: () => {
      start = null;
    },
  };
  for (const [name, listener] of Object.entries(heard)) node.addEventListener(name, listener as EventListener);
  return () => {
    for (const [name, listener] of Object.entries(heard)) node.removeEventListener(name, listener as EventListener);
  };
}
