/** A position in an element, in CSS pixels from its left and top edge. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Differences of scale below this are rounding errors. */
const ROUNDING = 0.01;

/** The position of a pointer in an element, which the page may scale (`zoom`, `scale`), as slides do. */
export function pointIn(node: HTMLElement, { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>): Point {
  const { left, top, width } = node.getBoundingClientRect();
  const shown = width / (node.offsetWidth || width || 1);
  const scale = Math.abs(shown - 1) < ROUNDING ? 1 : shown;
  return { x: (clientX - left) / scale, y: (clientY - top) / scale };
}
