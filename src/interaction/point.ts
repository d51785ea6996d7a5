/** A position in an element, in CSS pixels from the edge at which time begins, the left one as a rule, and from the top edge. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Differences of scale below this are rounding errors. */
const ROUNDING = 0.01;

/** Whether time runs from right to left on an element, which is a matter of its style. */
export function isMirrored(node: Element): boolean {
  return getComputedStyle(node).direction === 'rtl';
}

/** Pixels of the window for each pixel of an element, which the page may scale (`zoom`, `scale`), as slides do. */
function scaleOf(node: HTMLElement, { width }: DOMRect): number {
  const shown = width / (node.offsetWidth || width || 1);
  return Math.abs(shown - 1) < ROUNDING ? 1 : shown;
}

/** The position of a pointer in an element. */
export function pointIn(node: HTMLElement, { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>): Point {
  const box = node.getBoundingClientRect();
  const scale = scaleOf(node, box);
  return {
    x: (isMirrored(node) ? box.right - clientX : clientX - box.left) / scale,
    y: (clientY - box.top) / scale,
  };
}

/** A position in an element as an empty rectangle in pixels of the window. */
export function inWindow(node: HTMLElement, { x, y }: Point): DOMRect {
  const box = node.getBoundingClientRect();
  const scale = scaleOf(node, box);
  return new DOMRect(isMirrored(node) ? box.right - x * scale : box.left + x * scale, box.top + y * scale);
}
