/** A place in an element, in the element's own pixels from its left and top edge. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Below this, a difference between an element's own width and that on the screen is only one of rounding. */
const ROUNDING = 0.01;

/** Where a pointer is in an element. The page around may show it larger or smaller than it is (`zoom`, `scale`), as slides do. */
export function placeIn(node: HTMLElement, { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>): Place {
  const { left, top, width } = node.getBoundingClientRect();
  const shown = width / (node.offsetWidth || width || 1);
  const scale = Math.abs(shown - 1) < ROUNDING ? 1 : shown;
  return { x: (clientX - left) / scale, y: (clientY - top) / scale };
}
