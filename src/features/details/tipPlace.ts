import { drawnExtent } from '../../layout/drawnExtent';
import type { Scene } from '../../layout/scene';

/** What a tooltip is about: its middle in pixels of the chart, and its lane. */
export interface TipTarget {
  readonly x: number;
  readonly y: number;
  /** Index of its lane. */
  readonly lane: number;
}

/** Pixels from the chart's edge, and from the line of the event, whose ring is taller than it. */
const EDGE = 8;
const APART = 14;
/** Pixels by which a tooltip reaches beyond its event to the other side. */
const LEAN = 24;
/** Pixels of distance that weigh as much as covering 100 square pixels of the lane: a tooltip far away is hard to find. */
const NEAR = 1;

/**
 * The left and top edge of a tooltip of some size: above or below the line of its event, so that it never covers the neighbours in that
 * line, near it, and where it covers as little of the event's lane as may be.
 */
export function tipPlace(
  scene: Scene,
  { x, y, lane }: TipTarget,
  { width, height }: { readonly width: number; readonly height: number },
): { left: number; top: number } {
  const { geometry, lanes } = scene;
  const half = Math.max(geometry.lineHeight / 2, APART);
  const place = lanes[lane]?.place;
  const inside = (left: number): number => Math.max(EDGE, Math.min(geometry.width - width - EDGE, left));
  const above = [y - half - height, ...(place ? [place.top - height - 4] : [])];
  const below = [y + half, ...(place ? [place.top + place.height + 4] : [])];
  const tops = [...above.filter((top) => top <= y - half - height), ...below.filter((top) => top >= y + half)];
  const fitting = tops.filter((top) => top >= 0 && top + height <= geometry.height);
  const spots = (fitting.length > 0 ? fitting : [y + half]).flatMap((top) =>
    [x - LEAN, x - width + LEAN].map((left) => ({ left: inside(left), top })),
  );
  const boxes = lanes[lane]?.boxes ?? [];
  const costOf = ({ left, top }: { left: number; top: number }): number => {
    let covered = 0;
    for (const box of boxes) {
      const drawn = drawnExtent(box);
      const wide = Math.min(drawn.right, left + width) - Math.max(drawn.left, left);
      const tall = Math.min(box.y + half, top + height) - Math.max(box.y - half, top);
      if (wide > 0 && tall > 0) covered += wide * tall;
    }
    const far = top < y ? y - top - height : top - y;
    return covered / 100 + far * NEAR;
  };
  return spots.reduce((best, spot) => (costOf(spot) < costOf(best) ? spot : best));
}
