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

/** The position of a pointer in an element, which the page may scale (`zoom`, `scale`), as slides do. */
export function pointIn(node: HTMLElement, { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>): Point {
  const { left, right, top, width } = node.getBoundingClientRect();
  const shown = width / (node.offsetWidth || width || 1);
  const scale = Math.abs(shown - 1) < ROUNDING ? 1 : shown;
  return { x: (isMirrored(node) ? right - clientX : clientX - left) / scale, y: (clientY - top) / scale };
}
